package org.routetrust.measure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.routetrust.page.VisibleText;
import org.routetrust.report.Report;
import org.routetrust.rulebook.Level;

/**
 * A labelled page beside what the road says of it.
 *
 * @param page with its label
 * @param report about that page alone
 */
public record Compared(LabelledPage page, Report report) {

    private static final String MISSING = "missing";

    private static final Report.Check NO_ANSWER = new Report.Check(MISSING, null, List.of(), null, null);

    Agreement.Pair kind() {
        return new Agreement.Pair(page.label().kind(), report.kind().suggested());
    }

    Set<String> expectedFlags() {
        return new TreeSet<>(page.label().flags());
    }

    Set<String> foundFlags() {
        return new TreeSet<>(report.flags());
    }

    Label.@Nullable Check expected(String check) {
        return page.label().checks().get(check);
    }

    Report.Check found(String check) {
        return report.checks().getOrDefault(check, NO_ANSWER);
    }

    /** What nobody could look for is not on the page either. */
    Agreement.Pair state(String check, Label.Check expected) {
        String state = found(check).state();
        return new Agreement.Pair(expected.state(), state.equals("not-asked") ? MISSING : state);
    }

    /** Whether the first sentence given is one of those that the label gives. */
    boolean quotesFirst(String check, Label.Check expected) {
        return found(check).evidence().stream()
                .limit(1)
                .anyMatch(first -> expected.quotes().stream().anyMatch(quote -> Likeness.alike(first.quote(), quote)));
    }

    Facts value(String check) {
        return Facts.of(found(check).value());
    }

    /** A ruling, or null where the label gives none for that use. */
    Agreement.@Nullable Pair ruling(String use) {
        String expected = page.label().verdicts().get(use);
        Report.Verdict found = report.verdicts().get(use);
        return expected == null ? null : new Agreement.Pair(expected, found == null ? "stop" : found.verdict());
    }

    /** Whether somebody would rely on what the label tells them not to rely on. */
    boolean isTooTrusting(String use) {
        Agreement.Pair ruling = ruling(use);
        if (ruling == null || level(ruling.found()).compareTo(level(ruling.expected())) <= 0) {
            return false;
        }
        return ruling.expected().equals("stop") || (ruling.found().equals("usable") && !use.equals("evaluate"));
    }

    private static Level level(String id) {
        return Level.of(id).orElse(Level.STOP);
    }

    /** Whether each quote of the checks stands on the page; what is masked in it aside. */
    Stream<Boolean> verbatim() {
        String text = Likeness.bare(VisibleText.of(page.contentType(), page.content()));
        return checks().stream()
                .flatMap(check -> found(check).evidence().stream())
                .map(quoted -> Stream.of(quoted.quote().split("\u2022+"))
                        .map(Likeness::bare)
                        .allMatch(text::contains));
    }

    /** The checks that the label answers, in the report's order; those that the rules do not know come last. */
    Set<String> checks() {
        Set<String> checks = new LinkedHashSet<>(report.checks().keySet());
        checks.retainAll(page.label().checks().keySet());
        checks.addAll(page.label().checks().keySet());
        return checks;
    }

    /** The uses that the label rules, in the report's order. */
    Set<String> uses() {
        Set<String> uses = new LinkedHashSet<>(report.verdicts().keySet());
        uses.retainAll(page.label().verdicts().keySet());
        return uses;
    }
}
