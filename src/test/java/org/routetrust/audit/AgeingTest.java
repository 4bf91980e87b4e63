package org.routetrust.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.routetrust.report.Report;
import org.routetrust.rulebook.Use;

class AgeingTest {

    private static Report judgedOn(String day, Capture capture) {
        Question question =
                new Question(Offer.URL, "provider-trial", Use.PRODUCTION, LocalDate.parse(day), List.of(), List.of());
        return Offer.judge(question, capture);
    }

    private static Capture withEnd(String sentence) {
        List<String> sentences = new ArrayList<>(Offer.EVIDENCE);
        sentences.add(sentence);
        return Offer.page(sentences);
    }

    @Test
    void names_the_last_day_before_an_answer_grows_old() {
        Report report = judgedOn("2026-05-13", Offer.whole());

        assertThat(report.holdsUntil()).isEqualTo("2026-06-09");
        assertThat(judgedOn("2026-06-09", Offer.whole()).verdicts()).isEqualTo(report.verdicts());
        assertThat(judgedOn("2026-06-10", Offer.whole()).verdicts()).isNotEqualTo(report.verdicts());
    }

    @Test
    void names_the_last_day_of_an_offer() {
        Report report = judgedOn("2026-05-13", withEnd("The free trial ends on May 20, 2026."));

        assertThat(report.holdsUntil()).isEqualTo("2026-05-20");
        assertThat(judgedOn("2026-05-20", withEnd("The free trial ends on May 20, 2026."))
                        .verdict())
                .isEqualTo(report.verdict());
        assertThat(judgedOn("2026-05-21", withEnd("The free trial ends on May 20, 2026."))
                        .verdict())
                .isNotEqualTo(report.verdict());
    }

    @Test
    void names_no_day_where_nothing_can_grow_old() {
        assertThat(judgedOn("2026-05-13", Offer.captured("My grandmother bakes bread.", "2026-05-10T00:00:00Z"))
                        .holdsUntil())
                .isNull();
    }

    @Test
    void does_not_name_a_day_that_has_passed() {
        Report aged = judgedOn("2026-09-01", Offer.whole());

        assertThat(aged.holdsUntil()).isNull();
    }
}
