package org.routetrust.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.rulebook.Use;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteSearchTest {
    @Inject
    private Routes routes;

    @BeforeAll
    void register_routes() {
        routes.register(
                new RouteDraft(
                        "Pixel Foundry",
                        "provider-trial",
                        Use.EVALUATE,
                        "https://try.foundry.example/gpt_image",
                        "gpt-image-2",
                        List.of("watermarked"),
                        "Asked them for an invoice in May"),
                "ada");
        routes.register(
                new RouteDraft("豆包图像", "official-api", Use.PRODUCTION, "", "", List.of(), "Größenangaben fehlen"),
                "ada");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pixel",
                "FOUNDRY pix",
                "try.foundry",
                "gpt_image",
                "gpt-image-2",
                "watermark",
                "invoice",
                "pixel foundary",
                "Ｐｉｘｅｌ"
            })
    void finds_words_pieces_and_slips_in_every_field(String text) {
        assertThat(names(text, null, null)).containsExactly("Pixel Foundry");
    }

    @Test
    void finds_letters_beyond_ascii() {
        assertThat(names("图像", null, null)).containsExactly("豆包图像");
        assertThat(names("größenangaben", null, null)).containsExactly("豆包图像");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gptximage", "100%", "' or 1=1 --", "\\", "nothing like it", "\" unclosed & | !"})
    void finds_nothing_else(String text) {
        assertThat(names(text, null, null)).isEmpty();
    }

    @Test
    void filters_by_kind_and_use() {
        assertThat(names("", "official-api", null)).containsExactly("豆包图像");
        assertThat(names("", null, "evaluate")).containsExactly("Pixel Foundry");
        assertThat(names("", "official-api", "evaluate")).isEmpty();
        assertThat(names("", "no-such\0kind", null)).isEmpty();
    }

    private List<String> names(String text, @Nullable String kind, @Nullable String use) {
        return switch (RouteQuery.read(text, kind, use, null, null, null, null, null)) {
            case RouteQuery query ->
                routes.page(query).routes().stream().map(Route::name).toList();
            case QueryRefused refused -> throw new AssertionError(refused);
        };
    }
}
