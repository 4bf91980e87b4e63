package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadabilityTest {

    @Test
    void finds_nothing_on_an_empty_page() {
        assertThat(Pages.document("").unreadable()).isEqualTo(Unreadable.EMPTY);
        assertThat(Pages.text(" ", "").unreadable()).isEqualTo(Unreadable.EMPTY);
    }

    @Test
    void misses_what_scripts_would_have_made() {
        assertThat(Pages.html(
                                "<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div><script src=/a.js></script>")
                        .unreadable())
                .isEqualTo(Unreadable.EMPTY_WITHOUT_SCRIPTS);
        assertThat(Pages.text("You need to enable JavaScript to run this app.").unreadable())
                .isEqualTo(Unreadable.EMPTY_WITHOUT_SCRIPTS);
        assertThat(Pages.html("<script>let a</script>").unreadable()).isEqualTo(Unreadable.EMPTY_WITHOUT_SCRIPTS);
    }

    @Test
    void reads_an_app_that_the_server_filled() {
        assertThat(Pages.html("<div id=root><p>Five free images a day.</p></div><script src=/a.js></script>")
                        .unreadable())
                .isNull();
    }

    @Test
    void recognizes_a_page_that_is_not_there() {
        assertThat(Pages.document("<title>404 Not Found</title><h1>Oops</h1>").unreadable())
                .isEqualTo(Unreadable.NOT_FOUND);
        assertThat(Pages.html("<h1>页面不存在</h1><a href=/>返回首页</a>").unreadable()).isEqualTo(Unreadable.NOT_FOUND);
        assertThat(Pages.text("Page not found", "Go back home.").unreadable()).isEqualTo(Unreadable.NOT_FOUND);
    }

    @Test
    void reads_a_long_page_that_mentions_missing_pages() {
        Page page = Pages.html(
                "<h1>What a 404 error means</h1><p>" + "Our free plan has five images. ".repeat(50) + "</p>");

        assertThat(page.unreadable()).isNull();
    }

    @Test
    void recognizes_a_sign_in_form() {
        assertThat(Pages.html(
                                "<h1>Sign in</h1><form><input name=mail><input type=password><button>Log in</button></form>")
                        .unreadable())
                .isEqualTo(Unreadable.LOGIN_WALL);
    }

    @Test
    void reads_an_offer_beside_a_sign_in_form() {
        assertThat(Pages.html("<p>5 free images a day.</p><input type=password>")
                        .unreadable())
                .isNull();
    }

    @Test
    void recognizes_a_challenge() {
        assertThat(Pages.document("<title>Just a moment...</title><p>Enable JavaScript and cookies to continue</p>")
                        .unreadable())
                .isEqualTo(Unreadable.BLOCKED);
        assertThat(Pages.html("<h1>Access Denied</h1><p>Reference 18.2</p>").unreadable())
                .isEqualTo(Unreadable.BLOCKED);
    }

    @Test
    void reads_a_short_offer() {
        assertThat(Pages.text("Free GPT images, 5 a day. No login.").unreadable())
                .isNull();
    }
}
