package org.routetrust.pattern;

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

    /** Matches that may be endless are looked for in pieces of a text that are at least so long. */
    private static final int PIECE = 4_096;

    private final String source;
    private final Node node;
    private final Map<String, Integer> names;
    private final int groups;
    private final int longest;
    /** Made when it is first asked for: of a rulebook's patterns a page asks for few. */
    private volatile @Nullable Program program;

    Regex(String source, Syntax.Read read) {
        this.source = source;
        this.node = read.node();
        this.names = read.names();
        this.groups = read.groups();
        this.longest = node.longest();
        Program.refuseTooLarge(node);
    }

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException with a message for the author if it is none
     */
    public static Regex compile(String source) {
        return new Compiler().compile(source);
    }

    /** The pattern as written. */
    public String source() {
        return source;
    }

    /** Names of its groups. */
    public Set<String> groups() {
        return names.keySet();
    }

    Node node() {
        return node;
    }

    /** The length of its longest match, or {@link Node#ENDLESS}. */
    int longest() {
        return longest;
    }

    Program program() {
        Program known = program;
        if (known == null) {
            known = Program.of(node, groups);
            program = known;
        }
        return known;
    }

    /**
     * The places where it stands, left to right, none inside another.
     *
     * @param group where the pattern has a group of that name and it took part, the match is told by it, and the next one
     *     is looked for behind it
     */
    public List<Match> findAll(String text, String group) {
        return findAll(text, group, List.of(new Region(0, text.length())));
    }

    /**
     * The same for matches inside one of some regions; edges are told by the whole text.
     *
     * @param regions left to right
     */
    public List<Match> findAll(String text, String group, List<Region> regions) {
        List<Match> all = new ArrayList<>();
        for (Region region : regions) {
            addAll(text, names.getOrDefault(group, 0), region, all);
        }
        return all;
    }

    private void addAll(String text, int group, Region region, List<Match> all) {
        int at = region.start();
        int[] told = search(text, at, region.end());
        while (told != null) {
            int by = told[2 * group] < 0 ? 0 : group;
            all.add(new Match(told[2 * by], told[2 * by + 1], Map.of()));
            at = Math.max(told[2 * by + 1], at + 1);
            told = at > region.end() ? null : search(text, at, region.end());
        }
    }

    /** The first place where it stands, at or after the offset, or null. */
    public @Nullable Match find(String text, int from) {
        int[] told = search(text, from, text.length());
        return told == null ? null : match(text, told);
    }

    /** The match that begins at the offset, where one begins that ends at or before another. */
    Match matchAt(String text, int start, int last) {
        int[] told = new Search(program(), text, start, last).run(start);
        if (told == null) {
            throw new IllegalStateException("no match of " + source + " at " + start);
        }
        return match(text, told);
    }

    private Match match(String text, int[] told) {
        Map<String, String> captured = new LinkedHashMap<>();
        names.forEach((name, group) -> {
            if (told[2 * group] >= 0 && told[2 * group + 1] >= 0) {
                captured.put(name, text.substring(told[2 * group], told[2 * group + 1]));
            }
        });
        return new Match(told[0], told[1], captured);
    }

    /** Long texts are gone through piece by piece where the length of a match is known, so that little room is taken. */
    private int @Nullable [] search(String text, int from, int to) {
        if (longest == Node.ENDLESS || to - from <= PIECE) {
            return new Search(program(), text, from, to).run();
        }
        int step = Math.max(PIECE, longest);
        for (int at = from; at <= to; at += step) {
            int last = Math.min(at + step - 1, to);
            int end = (int) Math.min((long) last + longest, to);
            int[] told = new Search(program(), text, at, end).run(last);
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    /**
     * Where a pattern was found.
     *
     * @param start offset of the first character
     * @param end offset after the last
     * @param captured what its named groups hold; groups that took no part are absent
     */
    public record Match(int start, int end, Map<String, String> captured) {

        /** The words that matched, given the text they were found in. */
        public String in(String text) {
            return text.substring(start, end);
        }
    }

    @Override
    public String toString() {
        return source;
    }
}
