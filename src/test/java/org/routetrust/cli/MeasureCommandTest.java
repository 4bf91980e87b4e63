package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private void put(String name, String state) throws IOException {
        Path page = Files.createDirectories(folder.resolve(name));
        Files.writeString(page.resolve("page.txt"), "Fernpaint\n\nYou get 5 free credits every day.\n");
        Files.writeString(page.resolve("label.json"), """
                {"url": "https://fernpaint.example/", "kind": "provider-trial", "flags": [],
                 "checks": {"limit": {"state": "%s", "quotes": ["You get 5 free credits every day."],
                   "value": {"items": [{"amount": 5, "unit": "credits", "per": "day"}]}}},
                 "analyst_verdict": {"production": "stop"}}
                """.formatted(state));
    }

    @Test
    void prints_a_table_for_the_readme() throws IOException {
        put("right", "answered");
        put("wrong", "weak");

        Called called = Called.with("measure", folder.toString());

        assertThat(called.status()).isZero();
        assertThat(called.out()).startsWith("""
                        | check | state F1 | found P | found R | first quote | value F1 |
                        |---|---|---|---|---|---|
                        | limit | .333 | 1.0 | 1.0 | 1.0 | 1.0 |
                        | mean | .333 | F1 1.0 | | 1.0 | 1.0 |

                        2 pages: kind accuracy 1.0, shared-key P 0.0 R 0.0, flags P 0.0 R 0.0 F1 0.0,
                        """).endsWith("rulings agree 1.0 (production 1.0), too trusting 0.\n");
    }

    @Test
    void lists_what_was_misread_before_the_table() throws IOException {
        put("wrong", "weak");

        Called called = Called.with("measure", folder.toString(), "--misses");

        assertThat(called.lines()).startsWith("wrong limit: expected weak, found answered");
        assertThat(called.lines().get(2)).startsWith("    found \"You get 5 free credits every day.\" by limit.");
        assertThat(called.out()).contains("| limit | 0.0 |");
    }

    @Test
    void measures_with_the_rules_of_another_folder() throws IOException {
        put("right", "answered");

        Called called = Called.with(
                "measure",
                folder.toString(),
                "--checklists",
                folder.resolve("gone").toString());

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).contains("gone:1:1: no such folder");
    }

    @Test
    void says_what_a_folder_without_labelled_pages_lacks() {
        Called called = Called.with("measure", folder.toString());

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err())
                .startsWith("No labelled page in " + folder + ".")
                .hasLineCount(1);
    }
}
