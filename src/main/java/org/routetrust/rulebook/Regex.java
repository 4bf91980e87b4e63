package org.routetrust.rulebook;

import io.airlift.slice.Slices;
import io.trino.re2j.Matcher;
import io.trino.re2j.Pattern;
import io.trino.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that matches in linear time whatever the text, case ignored. Named groups are written {@code (?P<name>...)}.
 * Back-references and look-around do not exist.
 */
public final class Regex {

    private final String source;
    private final Pattern pattern;
    private final List<String> groups;

    private Regex(String source, Pattern pattern, List<String> groups) {
        this.source = source;
        this.pattern = pattern;
        this.groups = groups;
    }

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException with a message for the author if it is none
     */
    public static Regex compile(String source) {
        try {
            return new Regex(source, Pattern.compile("(?i)" + source), groupNames(source));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("not a pattern: " + e.getDescription() + " in " + e.getPattern(), e);
        }
    }

    /** The pattern as written. */
    public String source() {
        return source;
    }

    /** The names of its groups, in order; an unnamed group has an empty name. */
    public List<String> groups() {
        return groups;
    }

    /** Whether it stands anywhere in the text. */
    public boolean finds(Subject text) {
        return pattern.find(text.bytes());
    }

    /** Whether it stands anywhere in the text. */
    public boolean finds(String text) {
        return pattern.find(Slices.utf8Slice(text));
    }

    /** The first place where it stands, at or after the character offset, or null. */
    public @Nullable Match find(Subject text, int from) {
        Matcher matcher = pattern.matcher(text.bytes());
        if (!matcher.find(text.byteOffset(from))) {
            return null;
        }
        Map<String, String> captured = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            if (!groups.get(i).isEmpty() && matcher.start(i + 1) >= 0) {
                captured.put(groups.get(i), matcher.group(i + 1).toStringUtf8());
            }
        }
        return new Match(text.charOffset(matcher.start()), text.charOffset(matcher.end()), captured);
    }

    /**
     * Where a pattern was found.
     *
     * @param start offset of the first character
     * @param end offset after the last
     * @param captured what its named groups hold; groups that took no part are absent
     */
    public record Match(int start, int end, Map<String, String> captured) {}

    @Override
    public String toString() {
        return source;
    }

    private static List<String> groupNames(String source) {
        List<String> names = new ArrayList<>();
        boolean inClass = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            } else if (c == '(' && !inClass) {
                addGroup(source, i, names);
            }
        }
        return List.copyOf(names);
    }

    private static void addGroup(String source, int open, List<String> names) {
        if (source.startsWith("(?P<", open)) {
            names.add(source.substring(open + 4, source.indexOf('>', open)));
        } else if (!source.startsWith("(?", open)) {
            names.add("");
        }
    }
}
