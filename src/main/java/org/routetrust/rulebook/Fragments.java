package org.routetrust.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.routetrust.pattern.Compiler;
import org.routetrust.pattern.Regex;

/**
 * Pieces of patterns that cues share, written {@code {name}} inside a pattern. A piece that could not be read is named as
 * a mistake once, in its own file; patterns that use it are then read as if it were empty.
 */
final class Fragments {

    private static final String UNREAD = "(?:)";

    private final Compiler compiler = new Compiler();
    private final Map<String, String> byName = new LinkedHashMap<>();
    private final boolean read;

    private Fragments(boolean read) {
        this.read = read;
    }

    /** What is known while words.yaml cannot be read: any name may be right. */
    static Fragments unread() {
        return new Fragments(false);
    }

    /** The fragments of words.yaml; one may use those above it. */
    static Fragments of(YamlMap words) {
        Fragments fragments = new Fragments(true);
        words.map("fragments").ifPresent(map -> map.names().forEach(name -> fragments.add(name, map)));
        return fragments;
    }

    private void add(String name, YamlMap map) {
        List<Optional<String>> alternatives =
                map.words(name).stream().map(this::expanded).toList();
        boolean whole = alternatives.stream().allMatch(Optional::isPresent);
        List<String> patterns = alternatives.stream().flatMap(Optional::stream).toList();
        byName.put(name, whole ? "(?:" + String.join("|", patterns) + ")" : UNREAD);
    }

    private Optional<String> expanded(YamlMap.Word word) {
        try {
            String pattern = expand(word.value());
            compiler.compile(pattern);
            return Optional.of(pattern);
        } catch (IllegalArgumentException e) {
            word.mistake(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /**
     * Compiles a pattern with the fragments in it.
     *
     * @throws IllegalArgumentException for a fragment that does not exist, or what is no pattern
     */
    Regex compile(String pattern) {
        return compiler.compile(expand(pattern));
    }

    /**
     * Puts the fragments into a pattern.
     *
     * @throws IllegalArgumentException for a fragment that does not exist
     */
    String expand(String pattern) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            String name = close < 0 ? "" : pattern.substring(open + 1, close);
            out.append(pattern, from, open);
            if (isName(name, pattern, open)) {
                out.append(fragment(name));
                from = close + 1;
            } else {
                out.append('{');
                from = open + 1;
            }
        }
        return out.append(pattern, from, pattern.length()).toString();
    }

    /** A class of characters is written in braces too: {@code \p{Han}}. */
    private static boolean isName(String name, String pattern, int open) {
        boolean property = open >= 2 && pattern.charAt(open - 2) == '\\' && "pP".indexOf(pattern.charAt(open - 1)) >= 0;
        return !property && !name.isEmpty() && Character.isLetter(name.charAt(0));
    }

    private String fragment(String name) {
        if (name.equals("self")) {
            return String.valueOf(Words.SELF);
        }
        String fragment = byName.get(name);
        if (fragment == null && read) {
            throw new IllegalArgumentException(
                    "no fragment '{" + name + "}' in words.yaml; known: " + List.copyOf(byName.keySet()));
        }
        return fragment == null ? UNREAD : fragment;
    }
}
