package org.routetrust.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.rulebook.KeyRule;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.RulebookReader;
import org.routetrust.secret.Keys;

class ScanTest {

    private static final Rulebook RULEBOOK = RulebookReader.builtIn();
    private static final Scan SCAN = new Scan(RULEBOOK, new byte[32]);
    private static final KeyRule OPENAI = RULEBOOK.keys().stream()
            .filter(rule -> rule.id().equals("openai"))
            .findFirst()
            .orElseThrow();
    private static final String KEY = Keys.body(OPENAI, 1);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    static Stream<KeyRule> rules() {
        return RULEBOOK.keys().stream();
    }

    private static Scanned input(String text) throws IOException {
        return SCAN.input(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "input");
    }

    private Scanned file(String name, byte[] content) throws IOException {
        return SCAN.file(Files.write(folder.resolve(name), content), name);
    }

    private Scanned file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void finds_a_key_of_every_shape_and_never_holds_it(KeyRule rule) throws IOException {
        String key = Keys.body(rule, 5);

        List<Flag> flags = file("a.py", "\n  " + Keys.written(rule, key) + "\n").flags();

        assertThat(flags).singleElement().satisfies(flag -> {
            assertThat(flag.rule().id()).isEqualTo("key." + rule.id());
            assertThat(flag.rule().title()).isEqualTo(rule.issuer());
            assertThat(flag.rule().revoke()).isEqualTo(rule.revoke());
            assertThat(flag.line()).isEqualTo(2);
            assertThat(flag.column()).isEqualTo(3 + Keys.before(rule).length());
            assertThat(flag.toString()).doesNotContain(key);
        });
    }

    /** One key in every place near to where a piece ends. */
    @ParameterizedTest
    @ValueSource(ints = {-70, -51, -30, -1, 0, 1, 40})
    void finds_a_key_at_the_border_of_two_pieces_once(int shift) throws IOException {
        int border = Pieces.SIZE + Pieces.OVERLAP - 1;
        String text = "\n" + "x ".repeat(border).substring(0, border + shift - 2) + " " + KEY + " y".repeat(20_000);

        List<Flag> flags = file("a.js", text).flags();

        assertThat(flags).singleElement().satisfies(flag -> {
            assertThat(flag.line()).isEqualTo(2);
            assertThat(flag.column()).isEqualTo(text.indexOf(KEY));
        });
    }

    @Test
    void reads_a_line_of_any_length_in_little_memory() throws IOException {
        byte[] part = "const a = 1; ".repeat(80_000).getBytes(StandardCharsets.UTF_8);
        byte[] end = (" '" + KEY + "'").getBytes(StandardCharsets.UTF_8);
        Stream<InputStream> parts = Stream.concat(
                IntStream.range(0, 60).mapToObj(i -> new ByteArrayInputStream(part)),
                Stream.of(new ByteArrayInputStream(end)));

        List<Flag> flags = SCAN.input(
                        new SequenceInputStream(Collections.enumeration(parts.toList())), "standard input")
                .flags();

        assertThat(flags).singleElement().satisfies(flag -> {
            assertThat(flag.line()).isEqualTo(1);
            assertThat(flag.column()).isEqualTo(60L * part.length + 3);
        });
    }

    @Test
    void tells_equal_keys_by_their_fingerprints() throws IOException {
        String other = Keys.body(OPENAI, 2);

        List<Flag> flags =
                file("a.env", "A=" + KEY + "\nB=" + other + "\nC=" + KEY + "\n").flags();

        assertThat(flags).hasSize(3);
        assertThat(flags.get(0).fingerprint()).isEqualTo(flags.get(2).fingerprint());
        assertThat(flags.get(0).fingerprint()).isNotEqualTo(flags.get(1).fingerprint());
    }

    @Test
    void passes_by_placeholders_and_what_a_comment_allows() throws IOException {
        assertThat(file(
                                "a.env",
                                "A=sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nB=${KEY}\nC=" + KEY
                                        + " # route-trust:allow\n")
                        .flags())
                .isEmpty();
    }

    @Test
    void skips_a_binary_file_and_says_so() throws IOException {
        Scanned scanned = file("a.bin", "\0\0" + KEY);

        assertThat(scanned.flags()).isEmpty();
        assertThat(scanned.notes()).containsExactly(new Note(Note.Why.BINARY, "a.bin"));
    }

    @Test
    void finds_a_key_in_a_broken_encoding_and_says_so() throws IOException {
        Scanned scanned = file("a.txt", ("clé " + KEY).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(scanned.flags()).hasSize(1);
        assertThat(scanned.notes()).containsExactly(new Note(Note.Why.LATIN1, "a.txt"));
    }

    @Test
    void names_a_file_that_cannot_be_read() {
        Scanned scanned = SCAN.file(folder.resolve("gone"), "gone");

        assertThat(scanned.notes()).containsExactly(new Note(Note.Why.UNREADABLE, "gone"));
    }

    @Test
    void masks_a_key_in_the_name_of_a_file() throws IOException {
        Scanned scanned = file(KEY + ".txt", "A key: " + KEY);

        assertThat(scanned.flags()).hasSize(1);
        assertThat(scanned.toString()).doesNotContain(KEY);
    }

    @Test
    void lists_a_thousand_findings_of_a_file_and_says_that_there_are_more() throws IOException {
        String all = IntStream.range(0, 1200)
                .mapToObj(seed -> Keys.body(OPENAI, seed))
                .reduce("", (text, key) -> text + key + "\n");

        Scanned scanned = file("a.csv", all);

        assertThat(scanned.flags()).hasSize(1000);
        assertThat(scanned.notes()).containsExactly(new Note(Note.Why.TOO_MANY, "a.csv"));
    }

    private static final String OFFER = """
            # Pinewood

            Pinewood draws pictures.

            Copy any of the working api keys.
            If one runs out, take the next.
            """;

    @Test
    void finds_the_sentences_that_offer_shared_keys_in_a_text_for_readers() throws IOException {
        List<Flag> flags = file("README.md", OFFER).flags();

        assertThat(flags).isNotEmpty().allMatch(flag -> flag.rule().offer());
        assertThat(flags.getFirst().rule().id()).isEqualTo("warning.shared-key");
        assertThat(flags.getFirst().line()).isEqualTo(5);
        assertThat(flags.getFirst().column()).isEqualTo(1);
        assertThat(flags.getFirst().shown()).isEqualTo("Copy any of the working api keys.");
        assertThat(input(OFFER).flags()).hasSameSizeAs(flags);
    }

    @Test
    void does_not_read_sentences_in_code() throws IOException {
        assertThat(file("a.py", OFFER).flags()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Never copy shared keys. Why you should not use a leaked login: accounts get closed.",
                "Create your own key in the console at https://platform.openai.com/api-keys and keep it in the environment.",
                "A proxy you host for your own key. Set OPENAI_API_KEY to your key."
            })
    void passes_by_texts_that_warn_or_speak_of_ones_own_key(String text) throws IOException {
        assertThat(input(text).flags()).isEmpty();
    }

    @Test
    void tells_a_printed_key_as_a_key_only() throws IOException {
        assertThat(file("README.md", "# Notes\n\nThe old one was " + KEY + ".\n")
                        .flags())
                .extracting(flag -> flag.rule().id())
                .containsExactly("key.openai");
    }
}
