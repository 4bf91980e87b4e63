package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.routetrust.page.Block.Kind;

class QuestionsTest {

    @Test
    void takes_the_paragraphs_under_a_question_for_its_answer() {
        Page page = Pages.html("<h3>Is it free?</h3><p>Yes.</p><p>Five images a day.</p><h3>Terms</h3><p>None.</p>");
        Block answer = Pages.block(page, "Five images a day.");

        assertThat(Pages.block(page, "Is it free?").kind()).isEqualTo(Kind.HEADING);
        assertThat(answer.kind()).isEqualTo(Kind.ANSWER);
        assertThat(answer.about()).isEqualTo("Is it free?");
        assertThat(answer.context()).isEqualTo("Is it free? > Is it free?");
        assertThat(Pages.block(page, "None.").kind()).isEqualTo(Kind.TEXT);
    }

    @Test
    void takes_a_definition_list_for_questions_and_answers() {
        Page page = Pages.html("<dl><dt>额度</dt><dd>每天5次</dd><dt>客服</dt><dd>微信</dd></dl>");

        assertThat(Pages.block(page, "每天5次").about()).isEqualTo("额度");
        assertThat(Pages.block(page, "微信").kind()).isEqualTo(Kind.ANSWER);
        assertThat(Pages.block(page, "客服").about()).isEmpty();
    }

    @Test
    void takes_details_for_the_answer_to_their_summary() {
        Page page = Pages.html(
                "<details><summary>Refund policy</summary><p>Within 7 days.</p><ul><li>unused only</li></ul></details>");

        assertThat(Pages.block(page, "Within 7 days.").about()).isEqualTo("Refund policy");
        assertThat(Pages.block(page, "unused only").about()).isEqualTo("Refund policy");
        assertThat(Pages.block(page, "unused only").kind()).isEqualTo(Kind.ITEM);
    }

    @Test
    void takes_a_button_that_unfolds_for_a_question() {
        Page page = Pages.html("<div><button aria-expanded=false>Who owns the images</button><div>You do.</div></div>");

        assertThat(Pages.block(page, "You do.").about()).isEqualTo("Who owns the images");
    }

    @Test
    void answers_a_bold_question_in_the_same_paragraph() {
        Page page = Pages.html("<p><b>需要信用卡吗？</b><br>不需要。</p>");

        assertThat(Pages.block(page, "不需要。").kind()).isEqualTo(Kind.ANSWER);
        assertThat(Pages.block(page, "不需要。").about()).isEqualTo("需要信用卡吗？");
    }

    @Test
    void gives_all_text_between_two_questions_to_the_first() {
        Page page = Pages.html("<div>Is it safe?</div><div>We think so.</div><div>Ask us.</div>"
                + "<div>Is it fast?</div><div>Very.</div><div>Elsewhere on this site</div>");

        assertThat(Pages.block(page, "Ask us.").about()).isEqualTo("Is it safe?");
        assertThat(Pages.block(page, "Elsewhere on this site").about()).isEmpty();
    }

    @Test
    void takes_no_paragraph_that_ends_in_a_question_for_one() {
        Page page = Pages.html("<p>We have many users. Why not join?</p><p>Sign up.</p>");

        assertThat(Pages.block(page, "Sign up.").kind()).isEqualTo(Kind.TEXT);
    }
}
