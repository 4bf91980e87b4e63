package org.routetrust.rulebook;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** A mapping of a YAML file that knows where it stands and notes every mistake instead of stopping at the first. */
final class YamlMap {

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new HashMap<>();
    private final List<Mistake> mistakes;

    private YamlMap(String file, Node node, List<Mistake> mistakes) {
        this.file = file;
        this.node = node;
        this.mistakes = mistakes;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::put);
        } else {
            mistake(node, "expected fields (name: value) here");
        }
    }

    /** The top of a file, or empty (with a mistake noted) when it is not YAML. */
    static Optional<YamlMap> parse(String file, String text, List<Mistake> mistakes) {
        try {
            Node root = new Yaml(options()).compose(new StringReader(text));
            if (root == null) {
                mistakes.add(new Mistake(file, 1, 1, "the file is empty"));
                return Optional.empty();
            }
            return Optional.of(new YamlMap(file, root, mistakes));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            int column = mark == null ? 1 : mark.getColumn() + 1;
            mistakes.add(new Mistake(file, line, column, "not YAML: " + e.getProblem()));
            return Optional.empty();
        } catch (ReaderException e) {
            String before = text.substring(0, Math.min(text.length(), e.getPosition()));
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            String character = String.format("U+%04X", e.getCodePoint());
            mistakes.add(
                    new Mistake(file, line, column, "not YAML: the character " + character + " may not stand here"));
            return Optional.empty();
        } catch (YAMLException e) {
            mistakes.add(new Mistake(file, 1, 1, "not YAML as it is read here: " + e.getMessage()));
            return Optional.empty();
        }
    }

    /** An alias could make a mapping hold itself. */
    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        return options;
    }

    private void put(NodeTuple tuple) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
            keys.put(key.getValue(), key);
            if (values.put(key.getValue(), tuple.getValueNode()) != null) {
                mistake(key, "field '" + key.getValue() + "' is written twice");
            }
        } else {
            mistake(tuple.getKeyNode(), "a field's name must be a word");
        }
    }

    String file() {
        return file;
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    Set<String> names() {
        return values.keySet();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Notes every field that is not among the known ones. */
    void allow(String... known) {
        Set<String> names = Set.of(known);
        values.forEach((name, value) -> {
            if (!names.contains(name)) {
                mistakeAtName(name, "unknown field '" + name + "'; known here: " + String.join(", ", known));
            }
        });
    }

    /** A mistake at the value of a field, or at this mapping where the field is absent. */
    void mistake(String field, String message) {
        mistake(values.getOrDefault(field, node), message);
    }

    /** A mistake at the name of a field that is there. */
    void mistakeAtName(String field, String message) {
        mistake(keys.getOrDefault(field, node), message);
    }

    private void mistake(Node at, String message) {
        Mark mark = at.getStartMark();
        mistakes.add(new Mistake(file, mark.getLine() + 1, mark.getColumn() + 1, message));
    }

    /** A word or sentence that must be there; empty (with a mistake noted) where it is not. */
    String text(String name) {
        String value = optionalText(name);
        if (value != null && !value.isBlank()) {
            return value;
        }
        if (value != null || !has(name)) {
            mistake(name, "field '" + name + "' is missing or empty");
        }
        return "";
    }

    /** A word or sentence, or the given one where the field is absent. */
    String text(String name, String absent) {
        String value = optionalText(name);
        return value == null ? absent : value;
    }

    @Nullable
    String optionalText(String name) {
        Node value = values.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        mistake(value, "field '" + name + "' must be one value");
        return null;
    }

    int number(String name, int absent) {
        String value = optionalText(name);
        if (value == null) {
            return absent;
        }
        try {
            return Integer.parseInt(value.trim());
        } catch (NumberFormatException e) {
            mistake(name, "field '" + name + "' must be a whole number");
            return absent;
        }
    }

    boolean yes(String name, boolean absent) {
        String value = optionalText(name);
        if (value != null && !Set.of("true", "false").contains(value)) {
            mistake(name, "field '" + name + "' must be true or false");
        }
        return value == null ? absent : Boolean.parseBoolean(value);
    }

    /** One of the words, or empty (with a mistake noted). */
    <T> Optional<T> choice(String name, java.util.function.Function<String, Optional<T>> reader, Collection<?> words) {
        String value = text(name);
        Optional<T> chosen = reader.apply(value);
        if (chosen.isEmpty() && !value.isEmpty()) {
            mistake(name, "'" + value + "' is not known here; write one of " + words);
        }
        return chosen;
    }

    /** A list of words; one word counts as a list of one; absent is an empty list. */
    List<Word> words(String name) {
        List<Word> words = new ArrayList<>();
        for (Node item : items(name)) {
            if (item instanceof ScalarNode scalar && !scalar.getValue().isEmpty()) {
                words.add(new Word(scalar.getValue(), scalar));
            } else {
                mistake(item, "expected a word in '" + name + "'");
            }
        }
        return words;
    }

    List<String> texts(String name) {
        return words(name).stream().map(Word::value).toList();
    }

    /** How many items a list has; absent is none. */
    int size(String name) {
        return items(name).size();
    }

    /** A list of mappings; absent is an empty list. */
    List<YamlMap> maps(String name) {
        return items(name).stream()
                .map(item -> new YamlMap(file, item, mistakes))
                .toList();
    }

    /** A mapping, or an empty result where the field is absent. */
    Optional<YamlMap> map(String name) {
        return Optional.ofNullable(values.get(name)).map(value -> new YamlMap(file, value, mistakes));
    }

    /** The value as plain maps, lists and strings; null where the field is absent. */
    @Nullable
    Object plain(String name) {
        Node value = values.get(name);
        return value == null ? null : plain(value);
    }

    private static Object plain(Node value) {
        return switch (value) {
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode sequence ->
                sequence.getValue().stream().map(YamlMap::plain).toList();
            case MappingNode mapping -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                mapping.getValue()
                        .forEach(tuple ->
                                fields.put(String.valueOf(plain(tuple.getKeyNode())), plain(tuple.getValueNode())));
                yield fields;
            }
            default -> "";
        };
    }

    private List<Node> items(String name) {
        Node value = values.get(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
    }

    /** A word and where it stands. */
    final class Word {
        private final String value;
        private final Node at;

        private Word(String value, Node at) {
            this.value = value;
            this.at = at;
        }

        String value() {
            return value;
        }

        int line() {
            return at.getStartMark().getLine() + 1;
        }

        void mistake(String message) {
            YamlMap.this.mistake(at, message);
        }
    }
}
