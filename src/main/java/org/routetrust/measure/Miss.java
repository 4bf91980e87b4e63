package org.routetrust.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.routetrust.report.Report;

/**
 * What was read off a page otherwise than its label says.
 *
 * @param page its name
 * @param about a check, {@code kind}, {@code flags}, or a use that was ruled
 * @param what what was expected and what was found
 * @param evidence the sentences of both, those found with the cue that found them
 */
public record Miss(String page, String about, String what, List<String> evidence) {

    /** Everything that went wrong on a page. */
    public static List<Miss> of(Compared page) {
        List<Miss> misses = new ArrayList<>();
        page.checks().forEach(check -> addCheck(page, check, misses));
        add(page, "kind", page.kind(), quoted("found", page.report().kind().because()), misses);
        addFlags(page, misses);
        page.uses().forEach(use -> {
            Agreement.Pair ruling = Objects.requireNonNull(page.ruling(use));
            add(page, use, ruling, List.of("decided by " + decidedBy(page, use)), misses);
        });
        return misses;
    }

    private static String decidedBy(Compared page, String use) {
        return Objects.requireNonNull(page.report().verdicts().get(use)).decidedBy();
    }

    private static void add(
            Compared page, String about, Agreement.Pair pair, List<String> evidence, List<Miss> misses) {
        if (!pair.agrees()) {
            misses.add(new Miss(page.page().name(), about, words(pair), evidence));
        }
    }

    private static void addFlags(Compared page, List<Miss> misses) {
        Set<String> expected = page.expectedFlags();
        Set<String> found = page.foundFlags();
        List<String> evidence = page.report().warnings().stream()
                .filter(warning -> !expected.contains(warning.id()))
                .flatMap(warning -> quoted("found", warning.quotes()).stream())
                .toList();
        add(page, "flags", new Agreement.Pair(expected.toString(), found.toString()), evidence, misses);
    }

    private static void addCheck(Compared page, String check, List<Miss> misses) {
        Label.Check expected = Objects.requireNonNull(page.expected(check));
        List<String> wrong = new ArrayList<>();
        Agreement.Pair state = page.state(check, expected);
        if (!state.agrees()) {
            wrong.add(words(state));
        }
        if (!expected.quotes().isEmpty() && !page.quotesFirst(check, expected)) {
            wrong.add("another sentence first");
        }
        wrong.addAll(differences(Facts.of(expected.value()), page.value(check)));
        if (!wrong.isEmpty()) {
            List<String> evidence = new ArrayList<>();
            expected.quotes().forEach(quote -> evidence.add("label \"" + quote + '"'));
            evidence.addAll(quoted("found", page.found(check).evidence()));
            misses.add(new Miss(page.page().name(), check, String.join("; ", wrong), evidence));
        }
    }

    private static List<String> differences(Facts expected, Facts found) {
        Tally tally = expected.tally(found);
        List<String> differences = new ArrayList<>();
        if (tally.lost() > 0) {
            differences.add("value lacks " + without(expected.said(), found.said()));
        }
        if (tally.extra() > 0) {
            differences.add("value has " + without(found.said(), expected.said()) + " too many");
        }
        return differences;
    }

    private static Set<String> without(Set<String> facts, Set<String> others) {
        Set<String> left = new TreeSet<>(facts);
        left.removeAll(others);
        return left;
    }

    private static String words(Agreement.Pair pair) {
        return "expected " + pair.expected() + ", found " + pair.found();
    }

    private static List<String> quoted(String word, List<Report.Quoted> quotes) {
        return quotes.stream()
                .map(quoted -> word + " \"" + quoted.quote() + "\" by " + quoted.rule())
                .toList();
    }

    /** One line, and one more for each sentence. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(page + " " + about + ": " + what);
        evidence.forEach(sentence -> lines.add("    " + sentence));
        return lines;
    }
}
