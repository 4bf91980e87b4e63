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
    private static final List<String> KINDS = List.of("provider-trial", "official-api", "chatgpt");

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
        register("Lagoon", "", "");
        register("Blue Lagoon", "", "");
        register("Noted", "", "seen beside the lagoon");
        register("Laggoon", "", "");
        for (int i = 0; i < 36; i++) {
            register("Harbour " + i, "https://r" + i + ".example/offer/", "");
        }
    }

    private void register(String name, String url, String note) {
        routes.register(new RouteDraft(name, "chatgpt", Use.MANUAL, url, "", List.of(), note), "ada");
    }

    @Test
    void puts_first_what_is_called_so_and_last_what_is_only_spelt_alike() {
        assertThat(names("lagoon", null, null)).containsExactly("Lagoon", "Blue Lagoon", "Noted", "Laggoon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "r12.example",
                "R12.Example",
                "https://r12.example/offer",
                "https://r12.example/offer/",
                "harbour 12",
                "Ｈarbour 12"
            })
    void puts_first_what_is_sought_by_its_whole_name_host_or_address(String text) {
        assertThat(names(text, null, null)).startsWith("Harbour 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r12.example", "r1.example", "https://r1.example/offer"})
    void does_not_guess_addresses(String text) {
        assertThat(names(text, null, null)).hasSize(1);
    }

    @Test
    void takes_white_space_of_any_kind_for_no_search() {
        assertThat(names("\u00a0", "official-api", null)).containsExactly("豆包图像");
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
    }

    private List<String> names(String text, @Nullable String kind, @Nullable String use) {
        return switch (RouteQuery.read(KINDS, text, kind, use, null, null, null, null, null)) {
            case RouteQuery query ->
                routes.page(query).routes().stream().map(Route::name).toList();
            case QueryRefused refused -> throw new AssertionError(refused);
        };
    }
}
