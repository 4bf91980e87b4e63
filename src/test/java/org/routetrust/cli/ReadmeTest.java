package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.routetrust.audit.Offer;
import org.routetrust.scan.Repository;

/** The calls that are printed in the README, made as they are printed. */
class ReadmeTest {

    private static final String PROGRAM = "    java -jar target/route-trust.jar ";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private static List<String> calls() throws IOException {
        return printed().filter(call -> !call.startsWith("scan ")).toList();
    }

    private static List<String> scans() throws IOException {
        return printed().filter(call -> call.startsWith("scan ")).toList();
    }

    private static Stream<String> printed() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith(PROGRAM))
                .map(line -> line.substring(PROGRAM.length()));
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
    void makes_every_scan_of_the_readme() throws IOException {
        Repository repository = Repository.in(folder);
        repository.stage("README.md", "# Pinewood\n");
        repository.stage("src/a.py", "print('hello')\n");
        repository.commit();
        repository.git("switch", "-q", "-c", "topic");
        for (String call : scans()) {
            Called called = Called.reading("hello", scan(call));

            assertThat(called.status()).as("%s: %s", call, called.err()).isZero();
            assertThat(called.out()).as(call).isNotBlank();
        }
        assertThat(scans()).hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void knows_every_option_the_readme_names() throws IOException {
        assertThat(calls()).hasSizeGreaterThanOrEqualTo(7);
        assertKnows("audit", "## Without a server", "## In your own code");
        assertKnows("scan", "## In your own code", "Before every commit");
    }

    private static void assertKnows(String command, String begin, String end) throws IOException {
        String help = Called.with(command, "--help").out();
        String readme = Files.readString(Path.of("README.md"));

        assertThat(readme.substring(readme.indexOf(begin), readme.indexOf(end)).split("[^-a-z]+"))
                .filteredOn(word -> word.startsWith("--"))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(help).contains(option));
    }

    /** The words of a scan, in the folder of this test; where no path is named, it is the repository. */
    private String[] scan(String call) {
        String inFolder = call.contains("--git") ? call.replace("scan ", "scan . ") : call;
        return Arrays.stream(inFolder.split(" [<>] ", 2)[0].replace("'", "").split(" "))
                .map(word -> List.of(".", "src").contains(word) || word.matches("[a-zA-Z]+\\.[a-z]+")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
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
