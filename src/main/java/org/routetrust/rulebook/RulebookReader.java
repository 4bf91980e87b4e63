package org.routetrust.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a checklists folder. The layout: {@code words.yaml}, {@code stop-rules.yaml}, {@code keys.yaml}, one file per
 * kind, {@code checks/}, {@code warnings/} and {@code models/}. A file {@code <id>.<language>.yaml} beside a kind, check
 * or warning holds cues only.
 */
public final class RulebookReader {

    private static final Set<String> SINGLE = Set.of("words.yaml", "stop-rules.yaml", "keys.yaml");

    private final Folder folder;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Map<String, YamlMap> files = new LinkedHashMap<>();
    private final List<CueRule> cues = new ArrayList<>();
    private final Set<String> checkIds = new LinkedHashSet<>();
    private Words words = Words.NONE;

    private RulebookReader(Folder folder) {
        this.folder = folder;
    }

    /** The rules that travel with the program. */
    public static Rulebook builtIn() {
        return new RulebookReader(Folder.builtIn()).read();
    }

    /**
     * The rules of a folder.
     *
     * @throws InvalidRulebook with every mistake
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Rulebook at(Path root) {
        if (!Files.isDirectory(root)) {
            throw new InvalidRulebook(List.of(new Mistake(root.toString(), 1, 1, "no such folder")));
        }
        try {
            return new RulebookReader(Folder.at(root)).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Rulebook read() {
        folder.files()
                .forEach((name, text) -> YamlMap.parse(name, text, mistakes).ifPresent(map -> files.put(name, map)));
        words = file("words.yaml").map(Words::read).orElse(Words.NONE);
        below("checks/").forEach((id, file) -> checkIds.add(id));
        List<CheckRule> checks = readChecks();
        List<KindRule> kinds = readKinds();
        List<WarningRule> warnings = readWarnings();
        List<Policy> stopRules = file("stop-rules.yaml")
                .map(file -> new PolicyReader(checkIds, "stop").read(file))
                .orElse(List.of());
        List<KeyRule> keys =
                file("keys.yaml").map(file -> new KeyReader(words).read(file)).orElse(List.of());
        List<ModelOwner> owners = below("models/").entrySet().stream()
                .map(entry -> ModelReader.read(entry.getKey(), entry.getValue()))
                .toList();
        Rulebook rulebook =
                new Rulebook(checks, kinds, warnings, stopRules, cues, keys, owners, words, folder.digest());
        mistakes.addAll(RulebookRules.mistakes(rulebook));
        if (!mistakes.isEmpty()) {
            throw new InvalidRulebook(mistakes);
        }
        return rulebook;
    }

    private Optional<YamlMap> file(String name) {
        if (!files.containsKey(name) && !folder.files().containsKey(name)) {
            mistakes.add(new Mistake(name, 1, 1, "the file is missing"));
        }
        return Optional.ofNullable(files.get(name));
    }

    /** The main files directly in a folder, by id: their names without {@code .yaml}. */
    private Map<String, YamlMap> below(String path) {
        Map<String, YamlMap> found = new LinkedHashMap<>();
        files.forEach((name, file) -> {
            String rest = name.startsWith(path) ? name.substring(path.length()) : "/";
            if (!rest.contains("/") && !SINGLE.contains(rest) && rest.indexOf('.') == rest.lastIndexOf('.')) {
                found.put(rest.substring(0, rest.length() - ".yaml".length()), file);
            }
        });
        return found;
    }

    private List<CheckRule> readChecks() {
        List<CheckRule> checks = new ArrayList<>();
        below("checks/").forEach((id, file) -> {
            checks.add(CheckReader.read(id, file));
            readCues("checks/", id, true);
        });
        checks.sort(Comparator.comparingInt(CheckRule::order));
        return checks;
    }

    private List<KindRule> readKinds() {
        List<KindRule> kinds = new ArrayList<>();
        below("").forEach((id, file) -> {
            kinds.add(KindReader.read(id, file, checkIds));
            readCues("", id, false);
        });
        kinds.sort(Comparator.comparingInt(KindRule::order));
        return kinds;
    }

    private List<WarningRule> readWarnings() {
        List<WarningRule> warnings = new ArrayList<>();
        below("warnings/").forEach((id, file) -> {
            file.allow("title", "text", "flag", "threshold", "never", "cues");
            warnings.add(new WarningRule(
                    id, file.text("title"), file.text("text"), file.yes("flag", true), file.number("threshold", 1)));
            readCues("warnings/", id, false);
        });
        return warnings;
    }

    private void readCues(String path, String id, boolean isCheck) {
        CueReader reader = new CueReader(words, id, isCheck);
        files.forEach((name, file) -> {
            if (name.equals(path + id + ".yaml")) {
                cues.addAll(reader.read(file));
            } else if (name.startsWith(path + id + ".") && name.indexOf('/', path.length()) < 0) {
                file.allow("never", "cues");
                cues.addAll(reader.read(file));
            }
        });
    }
}
