package org.routetrust.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that matches in linear time whatever the text, case ignored. Named groups are written {@code (?P<name>...)}.
 * Back-references and look-around do not exist.
 */
public final class Regex {

    private static final int MOST_SHOWN = 80;

    private final String source;
    private final Pattern pattern;

    private Regex(String source, Pattern pattern) {
        this.source = source;
        this.pattern = pattern;
    }

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException with a message for the author if it is none
     */
    public static Regex compile(String source) {
        try {
            return new Regex(source, Pattern.compile(source, Pattern.CASE_INSENSITIVE));
        } catch (PatternSyntaxException e) {
            String where = e.getPattern().replace("(?i)", "");
            String brief = where.length() > MOST_SHOWN ? where.substring(0, MOST_SHOWN) + "..." : where;
            throw new IllegalArgumentException("not a pattern: " + e.getDescription() + " in " + brief, e);
        }
    }

    /** The pattern as written. */
    public String source() {
        return source;
    }

    /** Names of its groups. */
    public Set<String> groups() {
        return pattern.namedGroups().keySet();
    }

    /**
     * The places where it stands, left to right, none inside another, found in one pass.
     *
     * @param group where the pattern has a group of that name and it took part, the match is told by it
     */
    public List<Match> findAll(String text, String group) {
        List<Match> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        int number = pattern.namedGroups().getOrDefault(group, 0);
        while (matcher.find()) {
            int told = matcher.start(number) < 0 ? 0 : number;
            all.add(new Match(matcher.start(told), matcher.end(told), Map.of()));
        }
        return all;
    }

    /** The first place where it stands, at or after the offset, or null. */
    public @Nullable Match find(String text, int from) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find(from)) {
            return null;
        }
        Map<String, String> captured = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> group : pattern.namedGroups().entrySet()) {
            String value = matcher.group(group.getValue());
            if (value != null) {
                captured.put(group.getKey(), value);
            }
        }
        return new Match(matcher.start(), matcher.end(), captured);
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
}
