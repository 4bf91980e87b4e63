package org.routetrust.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.check.Answer;
import org.routetrust.check.Evidence;
import org.routetrust.page.Quote;
import org.routetrust.rulebook.State;

class OfferEndTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-13",
                "May 13, 2026",
                "May 13th, 2026",
                "May 13 2026",
                "13 May 2026",
                "13th of May 2026",
                "2026年5月13日",
                "2026 年 05 月 13 日",
                "2026/5/13",
                "2026.05.13"
            })
    void reads_a_day_as_pages_write_it(String text) {
        assertThat(OfferEnd.read(text)).contains(LocalDate.of(2026, 5, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"May 13", "5月13日", "2026-13-45", "soon", "", "99999999999", "13/05/26", "June 31, 2026"})
    void reads_no_day_where_none_is_told(String text) {
        assertThat(OfferEnd.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Free credits until May 13, 2026.",
                "The free trial ends on May 13, 2026.",
                "免费活动截止到 May 13, 2026",
                "The offer runs through the May 13, 2026.",
                "Free until April 1, 2026, and for members until 13 May 2026."
            })
    void takes_a_day_up_to_which_an_offer_lasts(String sentence) {
        assertThat(OfferEnd.of(expiry(sentence))).contains(LocalDate.of(2026, 5, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"There is no free tier since May 13, 2026.", "The old model was retired on May 13, 2026."})
    void leaves_a_day_on_which_something_else_happened(String sentence) {
        assertThat(OfferEnd.of(expiry(sentence))).isEmpty();
    }

    @Test
    void believes_an_analyst_who_gives_a_day() {
        Evidence own = new Evidence("by-hand", null, "mail of support", "ana", Instant.EPOCH);

        assertThat(OfferEnd.of(answer(own))).contains(LocalDate.of(2026, 5, 13));
    }

    private static Answer expiry(String sentence) {
        return answer(new Evidence(
                "expiry.until-date", new Quote("", 0, 0, sentence.length(), sentence), null, null, Instant.EPOCH));
    }

    private static Answer answer(Evidence evidence) {
        Map<String, Object> value = Map.of("kind", "date", "text", "May 13, 2026");
        return new Answer("expiry", State.ANSWERED, value, List.of(evidence), null);
    }
}
