package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.routetrust.audit.Offer;

/** The calls that are printed in the README, made as they are printed. */
class ReadmeTest {

    private static final String PROGRAM = "    java -jar target/route-trust.jar ";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private static List<String> calls() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith(PROGRAM))
                .map(line -> line.substring(PROGRAM.length()))
                .toList();
    }

    @Test
    void makes_every_call_of_the_readme() throws IOException {
        String offer = Offer.text(Offer.EVIDENCE);
        Files.writeString(folder.resolve("page.html"), "<h1>Pinewood</h1><p>" + offer + "</p>");
        Files.writeString(folder.resolve("terms.html"), "<p>" + Offer.SUPPORT + "</p>");
        try (Site site = Site.saying(200, "text/markdown", offer)) {
            for (String call : calls()) {
                Called called = Called.reading("{}\n", arguments(call, site));

                assertThat(called.status()).as("%s: %s", call, called.err()).isZero();
                assertThat(called.out()).as(call).isNotBlank();
            }
            assertThat(site.asked()).containsExactly("/pricing");
        }
    }

    @Test
    void knows_every_option_the_readme_names() throws IOException {
        String help = Called.with("audit", "--help").out();
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("## Without a server");

        assertThat(calls()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(readme.substring(begin, readme.indexOf("## The road")).split("[^-a-z]+"))
                .filteredOn(word -> word.startsWith("--"))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(help).contains(option));
    }

    /** The words of a call, with the files, the folder of rules and the site of this test in place of the reader's. */
    private String[] arguments(String call, Site site) {
        return Arrays.stream(call.split(" [<>] ", 2)[0].split(" "))
                .map(word -> word.endsWith(".html") ? folder.resolve(word).toString() : word)
                .map(word -> word.equals("my-rules") ? "checklists" : word)
                .map(word -> word.replace("https://example.com/", site.url("/")))
                .toArray(String[]::new);
    }
}
