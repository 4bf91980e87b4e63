package org.routetrust.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.rulebook.ModelOwner;
import org.routetrust.rulebook.RulebookReader;

class ModelFactsTest {

    private static final ModelFacts FACTS =
            new ModelFacts(RulebookReader.builtIn().owners());

    @ParameterizedTest
    @CsvSource({
        "gpt-image-2,   2026-04-22, false",
        "gpt-image-2,   2026-05-01, false",
        "gpt-image-2,   2026-05-02, true",
        "gpt-image-2,   2026-05-13, true",
        "GPT-Image-2,   2026-05-13, true",
        "gpt-image-1.5, 2026-04-22, true",
        "gpt-image-2-2026-04-21, 2026-05-12, false",
        "gpt-image-2-2026-04-21, 2026-05-13, true",
        "gpt-image-1,   2026-10-22, true",
        "gpt-image-1,   2026-10-23, false",
    })
    void says_of_a_label_what_was_last_seen_by_that_day(String label, LocalDate day, boolean isPublic) {
        assertThat(FACTS.isPublicId(label, day)).contains(isPublic);
    }

    @ParameterizedTest
    @CsvSource({"gpt-image-2, 2026-04-21", "easel-9, 2026-05-13", "gpt-image, 2026-05-13"})
    void says_nothing_where_nobody_has_looked(String label, LocalDate day) {
        assertThat(FACTS.isPublicId(label, day)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://openai.com/api",
                "https://platform.openai.com/docs",
                "HTTPS://OPENAI.COM",
                "http://openai.com.:80/",
                "https://chatgpt.com/?q=1"
            })
    void knows_the_owner_by_its_own_host(String url) {
        assertThat(FACTS.ownerOf(url))
                .hasValueSatisfying(owner -> assertThat(owner.id()).isEqualTo("openai"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://openai.com.evil.example/",
                "https://evilopenai.com/",
                "https://open-ai.com",
                "https://openai.co",
                "https://evil.example/openai.com",
                "https://openai.com@evil.example/",
                "https://evil.example#openai.com",
                "https://evil.example?.openai.com",
                "https://openai.com\\@evil.example",
                "javascript://openai.com/%0aalert",
                "ftp://openai.com/",
                "openai.com",
                "https://\u043epenai.com/",
                "https://openai.com%2eevil.example/",
                "",
                "::"
            })
    void is_not_taken_in_by_look_alikes(String url) {
        assertThat(FACTS.ownerOf(url)).isEmpty();
        assertThat(FACTS.isAppHost(url)).isFalse();
    }

    @Test
    void tells_an_app_from_documentation_of_the_same_owner() {
        assertThat(FACTS.isAppHost("https://chatgpt.com/")).isTrue();
        assertThat(FACTS.isAppHost("https://platform.openai.com/docs")).isFalse();
    }

    @Test
    void names_the_last_day_before_what_is_known_of_a_label_changes() {
        ModelOwner owner = new ModelOwner(
                "pond",
                "Pond",
                List.of(),
                List.of(),
                List.of(new ModelOwner.Observation(
                        "pond-1",
                        true,
                        day("2026-04-01"),
                        day("2026-04-10"),
                        day("2026-06-30"),
                        "https://pond.example/")));
        ModelFacts facts = new ModelFacts(List.of(owner));

        assertThat(facts.knownUntil("pond-1", day("2026-04-02"))).contains(day("2026-04-09"));
        assertThat(facts.knownUntil("Pond-1", day("2026-04-10"))).contains(day("2026-06-30"));
        assertThat(facts.knownUntil("pond-1", day("2026-07-01"))).isEmpty();
        assertThat(facts.knownUntil("pond-2", day("2026-04-02"))).isEmpty();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
