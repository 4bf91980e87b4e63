package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.routetrust.report.Report;

class PageLinesTest {

    @Test
    void names_what_is_left_out_and_does_not_complain_of_it() {
        Sheet sheet = new Sheet();
        PageLines lines = new PageLines(
                List.of(page("https://pond.example/", "read"), page("https://pond.example/news", "left-out")),
                List.of(),
                sheet);

        lines.unread();
        lines.read();

        assertThat(sheet).hasToString("""
                Read: https://pond.example/
                Left out by the analyst: https://pond.example/news
                """);
    }

    private static Report.PageRead page(String url, String state) {
        return new Report.PageRead(url, "", state, null, "en", "", null);
    }
}
