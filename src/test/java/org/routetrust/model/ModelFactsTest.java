package org.routetrust.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
}
