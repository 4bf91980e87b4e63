package org.routetrust.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.routetrust.fetch.FetchPolicy;
import org.routetrust.fetch.PublicUrl;

class NearbyTest {

    private static final Nearby NEARBY =
            new Nearby(Offer.ROAD.rulebook().words().nearby(), FetchPolicy.PUBLIC_ONLY);

    private static List<String> beside(String url, String... links) {
        Capture page = new Capture(
                url, "text/html", "<p>Hi</p>" + String.join("\n", links), Instant.parse("2026-05-10T00:00:00Z"));
        return NEARBY.of(page).stream().map(PublicUrl::toString).toList();
    }

    private static String link(String href, String text) {
        return "<a href='" + href + "'>" + text + "</a>";
    }

    @Test
    void opens_what_an_analyst_would_open_the_most_telling_first() {
        assertThat(beside(
                        "https://brushwood.art/",
                        link("/blog/ten-prompts", "Ten prompts"),
                        link("/privacy", "Privacy"),
                        link("/legal/terms-of-service", "Terms of Service"),
                        link("/plans", "Upgrade"),
                        link("/gallery", "Gallery"),
                        link("/x9", "Contact us")))
                .containsExactly(
                        "https://brushwood.art/plans",
                        "https://brushwood.art/legal/terms-of-service",
                        "https://brushwood.art/x9",
                        "https://brushwood.art/privacy");
    }

    @Test
    void knows_the_words_of_other_languages() {
        assertThat(beside("https://brushwood.art/zh", link("/zh/a", "价格"), link("/zh/b", "用户协议"), link("/zh/c", "画廊")))
                .containsExactly("https://brushwood.art/zh/a", "https://brushwood.art/zh/b");
    }

    @Test
    void stays_on_the_site() {
        assertThat(beside(
                        "https://app.brushwood.art/",
                        link("https://docs.brushwood.art/limits", "Limits"),
                        link("https://pricing.example/pricing", "Pricing"),
                        link("mailto:help@brushwood.art", "Support"),
                        link("javascript:void(0)", "FAQ")))
                .containsExactly("https://docs.brushwood.art/limits");
    }

    @Test
    void takes_projects_under_a_shared_domain_for_sites_of_their_own() {
        assertThat(beside("https://easel.github.io/", link("https://other.github.io/pricing", "Pricing")))
                .isEmpty();
    }

    @Test
    void stays_with_the_project_on_a_host_of_code() {
        assertThat(beside(
                        "https://github.com/easel/easel",
                        link("/pricing", "Pricing"),
                        link("/easel/easel/blob/main/docs/faq.md", "FAQ")))
                .containsExactly("https://github.com/easel/easel/blob/main/docs/faq.md");
    }

    @Test
    void leaves_out_the_page_itself_and_what_it_has_already() {
        assertThat(beside(
                        "https://brushwood.art/pricing",
                        link("/pricing#pro", "Pricing"),
                        link("/pricing/", "Plans"),
                        link("/faq", "FAQ"),
                        link("/faq?ref=footer", "FAQ")))
                .containsExactly("https://brushwood.art/faq");
    }

    @Test
    void opens_eleven_at_most() {
        String many = List.of(
                        "pricing", "terms", "faq", "limits", "refund", "contact", "about", "privacy", "help", "docs")
                .stream()
                .flatMap(topic -> IntStream.range(0, 4).mapToObj(n -> link("/" + n + "/" + topic, topic)))
                .collect(Collectors.joining());

        assertThat(beside("https://brushwood.art/", many)).hasSize(11).doesNotHaveDuplicates();
    }

    @Test
    void is_not_taken_in_by_words_that_merely_contain_one() {
        assertThat(beside(
                        "https://brushwood.art/",
                        link("/a", "Terminal themes"),
                        link("/b", "Planets"),
                        link("/c", "Everything about supporting local artists")))
                .isEmpty();
    }
}
