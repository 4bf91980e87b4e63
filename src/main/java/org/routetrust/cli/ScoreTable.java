package org.routetrust.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.routetrust.measure.CheckScore;
import org.routetrust.measure.Score;
import org.routetrust.measure.Tally;

/**
 * A score in Markdown, as it stands in a README.
 *
 * @param score what was measured
 * @param sheet where the lines go
 */
record ScoreTable(Score score, Sheet sheet) {

    private static final int DIGITS = 3;

    void write() {
        sheet.line("| check | state F1 | found P | found R | first quote | value F1 |");
        sheet.line("|---|---|---|---|---|---|");
        score.checks().forEach(check -> row(check.check(), figures(check)));
        sheet.line("| mean | " + mean(check -> check.states().macroF1()) + " | F1 "
                + mean(check -> check.found().f1()) + " | | "
                + mean(check -> check.firstQuotes().value()) + " | "
                + mean(check -> check.values().f1()) + " |");
        sheet.blank();
        sheet.line(score.pages() + " pages: kind accuracy "
                + figure(score.kinds().same().value()) + ", shared-key "
                + both(score.kind("shared-key")) + ", flags " + both(score.flags()) + " F1 "
                + figure(score.flags().f1()) + ",");
        sheet.line("quotes verbatim " + figure(score.verbatim().value()) + " of "
                + score.verbatim().whole()
                + ", rulings agree " + figure(rulings()) + " (" + byUse() + "), too trusting "
                + score.tooTrusting().part() + ".");
    }

    private void row(String check, Stream<Double> figures) {
        sheet.line("| " + check + " | " + figures.map(ScoreTable::figure).collect(Collectors.joining(" | ")) + " |");
    }

    private static Stream<Double> figures(CheckScore check) {
        return Stream.of(
                check.states().macroF1(),
                check.found().precision(),
                check.found().recall(),
                check.firstQuotes().value(),
                check.values().f1());
    }

    private String mean(ToDoubleFunction<CheckScore> of) {
        return figure(mean(score.checks().stream().mapToDouble(of)));
    }

    /** Of the figures as they are shown. */
    private static double mean(DoubleStream figures) {
        return figures.map(figure -> rounded(figure).doubleValue()).average().orElse(0);
    }

    private double rulings() {
        return mean(score.rulings().values().stream()
                .mapToDouble(rulings -> rulings.same().value()));
    }

    private String byUse() {
        return score.rulings().entrySet().stream()
                .map(use -> use.getKey() + " " + figure(use.getValue().same().value()))
                .collect(Collectors.joining(", "));
    }

    private static String both(Tally tally) {
        return "P " + figure(tally.precision()) + " R " + figure(tally.recall());
    }

    /** Without the 0 before the point, as tables of such figures are read. */
    private static String figure(double value) {
        BigDecimal rounded = rounded(value);
        if (rounded.signum() == 0 || rounded.compareTo(BigDecimal.ONE) == 0) {
            return rounded.setScale(1, RoundingMode.UNNECESSARY).toString();
        }
        return rounded.toString().substring(1);
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
    }
}
