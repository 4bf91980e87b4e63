package org.routetrust.audit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.routetrust.check.Evidence;
import org.routetrust.report.Report;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.verdict.Case;
import org.routetrust.verdict.NextQuestion;
import org.routetrust.verdict.Reason;
import org.routetrust.verdict.Ruling;
import org.routetrust.verdict.WouldChange;

/** Writes rulings down in the words of the contract. */
final class VerdictWriter {

    private static final int MOST_QUOTES = 4;

    private static final Set<String> EXPECTED = Set.of("offer-ended", "label-not-public");

    private final Rulebook rulebook;

    VerdictWriter(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Map<String, Report.Verdict> write(Judged judged) {
        Map<String, List<Report.Quoted>> signs = new HashMap<>();
        judged.seen()
                .warnings()
                .forEach(raised -> signs.put(raised.id(), Quoting.findings(raised.findings(), judged.found())));
        Map<String, Report.Verdict> verdicts = new LinkedHashMap<>();
        judged.rulings().byUse().forEach((use, ruling) -> verdicts.put(use.id(), verdict(ruling, signs)));
        return verdicts;
    }

    Report.@Nullable NextQuestion nextQuestion(Judged judged) {
        Case asked = Case.of(judged.kind(), judged.answers(), judged.signs());
        return NextQuestion.of(
                        rulebook, asked, judged.rulings(), judged.question().use())
                .map(next -> new Report.NextQuestion(
                        next.check(),
                        next.question(),
                        next.where(),
                        next.to().id(),
                        next.use().id()))
                .orElse(null);
    }

    private static Report.Verdict verdict(Ruling ruling, Map<String, List<Report.Quoted>> signs) {
        return new Report.Verdict(
                ruling.level().id(),
                ruling.decidedBy(),
                ruling.reasons().stream().map(reason -> reason(reason, signs)).toList(),
                ruling.conditions(),
                wouldChange(ruling.wouldChange()));
    }

    /** What raised its signs comes first: that a key is printed, before what is known of the price. */
    private static Report.Reason reason(Reason reason, Map<String, List<Report.Quoted>> signs) {
        Set<Report.Quoted> quotes = new LinkedHashSet<>();
        reason.signs().forEach(sign -> quotes.addAll(signs.getOrDefault(sign, List.of())));
        for (Evidence evidence : reason.quotes()) {
            if (quotes.size() >= MOST_QUOTES) {
                break;
            }
            quotes.add(Quoting.evidence(evidence));
        }
        return new Report.Reason(
                reason.rule(),
                reason.check(),
                reason.level().id(),
                reason.text(),
                quotes.stream().limit(MOST_QUOTES).toList());
    }

    private static Report.WouldChange wouldChange(WouldChange change) {
        return new Report.WouldChange(
                change.lift().stream().map(VerdictWriter::lift).toList(),
                change.lower().stream()
                        .filter(VerdictWriter::isToBeExpected)
                        .map(VerdictWriter::lower)
                        .toList(),
                change.note());
    }

    private static Report.Change lift(WouldChange.Lift lift) {
        return new Report.Change(
                lift.to().id(), lift.steps().stream().map(VerdictWriter::step).toList(), lift.text());
    }

    /** That a page could also turn into a key giveaway goes without saying; that an offer ends, or is shown to, does not. */
    private static boolean isToBeExpected(WouldChange.Lower lower) {
        return lower.sign() == null || EXPECTED.contains(lower.sign());
    }

    private static Report.Change lower(WouldChange.Lower lower) {
        WouldChange.Step step = lower.step();
        return new Report.Change(lower.to().id(), step == null ? List.of() : List.of(step(step)), lower.text());
    }

    private static Report.Step step(WouldChange.Step step) {
        return new Report.Step(step.check(), step.state().id(), step.field(), step.value());
    }
}
