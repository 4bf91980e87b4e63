package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.routetrust.page.Block.Kind;

class TextReaderTest {

    @Test
    void takes_short_lines_over_paragraphs_for_headings() {
        Page page = Pages.text(
                "Refund Policy",
                "Read this before you buy.",
                "",
                "Subscriptions",
                "They can be cancelled at any time.");

        assertThat(page.title()).isEqualTo("Refund Policy");
        assertThat(Pages.block(page, "They can be cancelled at any time.").path())
                .containsExactly("Refund Policy", "Subscriptions");
    }

    @Test
    void takes_chinese_lines_over_paragraphs_for_headings() {
        Page page = Pages.text("限速", "每 10 秒最多 150 个请求。", "", "获取支持", "写邮件给我们：help@acme.example。");

        assertThat(Pages.block(page, "写邮件给我们：help@acme.example。").path()).containsExactly("限速", "获取支持");
    }

    @Test
    void takes_numbered_headings_for_headings_and_numbered_lists_for_lists() {
        Page page = Pages.text(
                "1. Fees",
                "We charge nothing at all.",
                "2. Data",
                "We keep nothing.",
                "Steps:",
                "1. Sign in",
                "2. Draw");

        assertThat(Pages.block(page, "We keep nothing.").path()).containsExactly("Data");
        assertThat(Pages.texts(page, Kind.ITEM)).containsExactly("Sign in", "Draw");
    }

    @Test
    void answers_a_question_line_with_what_follows() {
        Page page = Pages.text("Must I sign in?", "", "Yes, to generate.", "", "会过期吗？", "", "不会。");

        assertThat(Pages.block(page, "Yes, to generate.").kind()).isEqualTo(Kind.ANSWER);
        assertThat(Pages.block(page, "不会。").about()).isEqualTo("会过期吗？");
    }

    @Test
    void answers_lines_that_call_themselves_questions() {
        Page page = Pages.text("Q: Refunds?", "A: Within 7 days.", "问：免费吗？", "答：免费。");

        assertThat(Pages.block(page, "A: Within 7 days.").about()).isEqualTo("Q: Refunds?");
        assertThat(Pages.block(page, "答：免费。").kind()).isEqualTo(Kind.ANSWER);
    }

    @Test
    void takes_marked_lines_for_items() {
        Page page =
                Pages.text("• no card", "- no login", "* no watermark", "1) one account", "✅ commercial use", "❌ API");

        assertThat(Pages.texts(page, Kind.ITEM))
                .containsExactly("no card", "no login", "no watermark", "one account", "✅ commercial use", "❌ API");
    }

    @Test
    void keeps_pairs_of_a_name_and_a_value_whole() {
        Page page = Pages.text("Email: help@acme.example", "Price: $5", "You pay once for all of it.");

        assertThat(Pages.texts(page, Kind.TEXT)).contains("Email: help@acme.example", "Price: $5");
    }

    @Test
    void takes_lines_of_cells_for_rows() {
        Page page = Pages.text("Plan\tPrice", "Free\t$0", "", "Plan | Images", "Free | 5");

        assertThat(Pages.block(page, "Free\t$0").about()).isEqualTo("Plan | Price");
        assertThat(Pages.block(page, "Free\t5").about()).isEqualTo("Plan | Images");
    }

    @Test
    void takes_a_run_of_very_short_lines_for_a_menu() {
        Page page = Pages.text(
                "Home", "Pricing", "Blog", "Sign in", "", "We make free images for everybody who asks nicely.");

        assertThat(Pages.texts(page, Kind.NAVIGATION)).containsExactly("Home", "Pricing", "Blog", "Sign in");
    }

    @Test
    void takes_only_the_line_with_the_rights_for_the_footer() {
        Page page = Pages.text("We answer by mail.", "© 2026 Acme Ltd. All rights reserved.", "Ask us anything.");

        assertThat(Pages.texts(page, Kind.FOOTER)).containsExactly("© 2026 Acme Ltd. All rights reserved.");
        assertThat(Pages.texts(page, Kind.TEXT)).contains("We answer by mail.", "Ask us anything.");
    }

    @Test
    void joins_the_lines_of_a_wrapped_paragraph() {
        Page page = Pages.text(
                "The free plan gives each new account five images a day and",
                "asks for no card. What is left at midnight UTC is lost, and",
                "nobody is charged.");

        assertThat(page.blocks()).hasSize(1);
    }

    @Test
    void leaves_lines_apart_that_each_say_something() {
        Page page = Pages.text("Newcomers get credits.", "Each image costs twelve of them.", "Packs never expire.");

        assertThat(page.blocks()).hasSize(3);
    }

    @Test
    void takes_no_line_of_code_for_a_heading() {
        Page page =
                Pages.text("Example:", "", "client = Client(", "api_key=None, and nothing else is needed here)", "");

        assertThat(Pages.texts(page, Kind.HEADING)).isEmpty();
    }

    @Test
    void joins_no_lines_across_one_that_says_nothing() {
        assertThat(Pages.lines(Pages.markdown("See the free plan", "1. ```", "limited to five")))
                .containsExactly("TEXT See the free plan", "TEXT limited to five");
        assertThat(Pages.lines(Pages.markdown("See the free plan", "- 12", "limited to five")))
                .containsExactly("TEXT See the free plan", "TEXT limited to five");
    }
}
