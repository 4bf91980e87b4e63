package org.routetrust.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.routetrust.page.Block;
import org.routetrust.page.Page;
import org.routetrust.pattern.Regex;
import org.routetrust.rulebook.Words;

/**
 * The name that a page's own address spells, wherever the page writes it: "Paper Crane" or "PaperCrane.art" on
 * papercrane.art. Of an address on a host of code it is the owner of the repository. A text that writes a name in
 * capitals is not taken to speak of it in small letters.
 */
final class Self {

    /** A name found in a text, and the text with {@link Words#SELF} in place of every such name. */
    record Named(String name, String text) {}

    private static final int LONGEST_GAP = 3;

    private final List<String> names;
    private final List<Regex> never;
    private final boolean small;

    private Self(List<String> names, List<Regex> never, boolean small) {
        this.names = names;
        this.never = never;
        this.small = small;
    }

    /**
     * The name of a page.
     *
     * @param never what an address may spell and is no name of a service, such as a model
     */
    static Self of(Page page, List<Regex> never) {
        List<String> names = HostNames.of(page.url()).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        boolean capital = !names.isEmpty()
                && page.blocks().stream().map(Block::text).anyMatch(new Self(names, never, false)::isNamedIn);
        return new Self(names, never, !capital);
    }

    private boolean isNamedIn(String text) {
        return find(text, 0) != null;
    }

    /** The text with its name marked, or empty where it does not name it. */
    Optional<Named> in(String text) {
        int[] found = find(text, 0);
        if (found == null) {
            return Optional.empty();
        }
        String name = text.substring(found[0], found[1]);
        StringBuilder marked = new StringBuilder();
        int from = 0;
        while (found != null) {
            marked.append(plain(text.substring(from, found[0]))).append(Words.SELF);
            from = found[1];
            found = find(text, from);
        }
        return Optional.of(
                new Named(name, marked.append(plain(text.substring(from))).toString()));
    }

    /** A page must not write the mark itself. */
    private static String plain(String text) {
        return text.replace(Words.SELF, ' ');
    }

    private int @Nullable [] find(String text, int from) {
        if (names.isEmpty()) {
            return null;
        }
        for (int start = from; start < text.length(); start++) {
            boolean begins = isName(text.charAt(start)) && (start == 0 || !isName(text.charAt(start - 1)));
            int end = begins ? endOfName(text, start) : -1;
            if (end > 0) {
                return new int[] {start, end};
            }
        }
        return null;
    }

    private int endOfName(String text, int start) {
        for (String name : names) {
            int end = end(text, start, name);
            if (end > 0 && isWrittenAsName(text.substring(start, end))) {
                return end;
            }
        }
        return -1;
    }

    /** Where the spelling of the name ends that begins at the offset, or -1. */
    private static int end(String text, int start, String name) {
        int at = start;
        int gaps = 0;
        for (int letter = 0; letter < name.length(); letter++) {
            if (letter > 0 && at < text.length() && " .-_&".indexOf(text.charAt(at)) >= 0) {
                at++;
                gaps++;
            }
            if (at >= text.length()
                    || gaps > LONGEST_GAP
                    || Character.toLowerCase(text.charAt(at)) != name.charAt(letter)) {
                return -1;
            }
            at++;
        }
        return at < text.length() && isName(text.charAt(at)) ? -1 : at;
    }

    private static boolean isName(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private boolean isWrittenAsName(String spelled) {
        boolean capital = !spelled.equals(spelled.toLowerCase(Locale.ROOT)) || spelled.indexOf('.') > 0;
        return (small || capital) && never.stream().noneMatch(regex -> isWhole(regex, spelled));
    }

    private static boolean isWhole(Regex regex, String spelled) {
        List<Regex.Match> matches = new ArrayList<>(regex.findAll(spelled, ""));
        return matches.stream().anyMatch(match -> match.start() == 0 && match.end() == spelled.length());
    }
}
