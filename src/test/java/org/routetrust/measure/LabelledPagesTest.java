package org.routetrust.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.routetrust.audit.Offer;

/**
 * Holds how well the project's own labelled pages are read. The floors are a little below what was measured: raise them
 * with the rules. A change that falls below one prints the pages, sentences and cues that went wrong.
 */
class LabelledPagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/labelled");

    private static final int PAGES = 62;

    private static final double KINDS = 0.87;

    private static final double RULINGS = 0.78;

    private static final int TOO_TRUSTING = 3;

    private static final Set<String> CHECKS =
            Set.of("owner", "limit", "expiry", "model-label", "output-terms", "payment-trigger", "support");

    private static final Set<String> STATES = Set.of("answered", "weak", "missing");

    private static final Set<String> USES = Set.of("evaluate", "sensitive", "production");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-13T10:00:00Z"), ZoneOffset.UTC);

    private static List<Compared> pages = List.of();
    private static Score score = Score.of(List.of());

    /** At least so well: state F1, found F1, first quote, value F1. */
    enum Floor {
        OWNER(.76, .97, .85, .91),
        LIMIT(.67, .93, .83, .88),
        EXPIRY(.71, .94, .86, .85),
        MODEL_LABEL(.77, .94, .87, .91),
        OUTPUT_TERMS(.90, .97, .93, .85),
        PAYMENT_TRIGGER(.73, .94, .63, .83),
        SUPPORT(.79, .95, .88, .82);

        private final double state;
        private final double found;
        private final double firstQuote;
        private final double value;

        Floor(double state, double found, double firstQuote, double value) {
            this.state = state;
            this.found = found;
            this.firstQuote = firstQuote;
            this.value = value;
        }

        String check() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @BeforeAll
    static void read() throws IOException {
        pages = new Comparing(Offer.ROAD, CLOCK).compare(LabelledPage.in(FOLDER));
        score = Score.of(pages);
    }

    @ParameterizedTest
    @EnumSource
    void reads_every_check_as_well_as_it_did(Floor floor) {
        CheckScore check = score.checks().stream()
                .filter(one -> one.check().equals(floor.check()))
                .findFirst()
                .orElseThrow();

        assertThat(Map.of(
                        "state F1", check.states().macroF1() - floor.state,
                        "found F1", check.found().f1() - floor.found,
                        "first quote", check.firstQuotes().value() - floor.firstQuote,
                        "value F1", check.values().f1() - floor.value))
                .as(() -> "distance from the floor; misread:\n" + misses(floor.check()))
                .allSatisfy((figure, distance) -> assertThat(distance).isNotNegative());
    }

    @Test
    void tells_kinds_and_rules_as_well_as_it_did() {
        double rulings = score.rulings().values().stream()
                .mapToDouble(use -> use.same().value())
                .average()
                .orElse(0);

        assertThat(score.kinds().same().value()).as(() -> misses("kind")).isGreaterThanOrEqualTo(KINDS);
        assertThat(rulings)
                .as(() -> misses("evaluate", "sensitive", "production"))
                .isGreaterThanOrEqualTo(RULINGS);
        assertThat(score.tooTrusting().part())
                .as(() -> misses("evaluate", "sensitive", "production"))
                .isLessThanOrEqualTo(TOO_TRUSTING);
    }

    @Test
    void quotes_what_stands_on_the_pages() {
        assertThat(score.verbatim().part()).isEqualTo(score.verbatim().whole()).isPositive();
    }

    @Test
    void keeps_every_page() {
        assertThat(pages).hasSizeGreaterThanOrEqualTo(PAGES);
    }

    @Test
    void has_whole_labels_whose_quotes_stand_on_their_pages() {
        assertThat(pages.stream().map(Compared::page).flatMap(LabelledPagesTest::problems))
                .isEmpty();
    }

    private static Stream<String> problems(LabelledPage page) {
        List<String> problems = new ArrayList<>();
        Label label = page.label();
        if (!label.checks().keySet().equals(CHECKS)
                || !label.verdicts().keySet().equals(USES)) {
            problems.add("answers " + label.checks().keySet() + " and rules " + label.verdicts());
        }
        label.checks().forEach((check, answer) -> {
            boolean missing = answer.state().equals("missing");
            if (!STATES.contains(answer.state())
                    || missing != answer.quotes().isEmpty()
                    || missing != (answer.value() == null)) {
                problems.add(check + " is " + answer.state() + " with " + answer.quotes() + " and " + answer.value());
            }
            answer.quotes().stream()
                    .filter(quote -> !page.content().contains(quote))
                    .forEach(quote -> problems.add(check + " quotes what is not on the page: " + quote));
        });
        return problems.stream().map(problem -> page.name() + ": " + problem);
    }

    private static String misses(String... about) {
        return pages.stream()
                .flatMap(page -> Miss.of(page).stream())
                .filter(miss -> List.of(about).contains(miss.about()))
                .flatMap(miss -> miss.lines().stream())
                .collect(Collectors.joining("\n"));
    }
}
