package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void gives_the_words_of_a_document_without_its_head_and_scripts() {
        String html = """
                <html><head><title>Fernpaint</title><style>p {}</style></head>
                <body><script>let free;</script><template><p>later</p></template><noscript>Turn it on.</noscript>
                <p>Five &amp; a <b>half</b></p><p>credits</p></body></html>
                """;

        assertThat(VisibleText.of("text/html", html)).isEqualTo("Five & a half credits");
    }

    @Test
    void leaves_a_text_as_it_is() {
        assertThat(VisibleText.of("text/markdown", "**Five** <b>credits</b>\n\na day"))
                .isEqualTo("**Five** <b>credits</b>\n\na day");
    }
}
