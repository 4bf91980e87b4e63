package org.routetrust.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schemas that help an editor, held against the files they describe and the reader that has the last word. */
class SchemasTest {

    private static final Path CHECKLISTS = Path.of("checklists");
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    static Stream<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(CHECKLISTS)) {
            return walk.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void accepts_every_file_of_the_checklists(Path file) throws IOException {
        assertThat(validate(schemaOf(file), Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_named_on_the_first_line_of_every_file(Path file) throws IOException {
        Path schema = CHECKLISTS.resolve("schema").resolve(schemaOf(file) + ".schema.json");
        String reference = file.resolveSibling(".")
                .normalize()
                .relativize(schema)
                .toString()
                .replace('\\', '/');

        assertThat(Files.readString(file).lines().findFirst()).contains("# yaml-language-server: $schema=" + reference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check      | title: Owner",
                "kind       | {title: a, what: b, what-not: c, policies: [{id: x, else: usable, text: t}]}",
                "kind       | {title: a, what: b, what-not: c, policies: [{id: x, else: stop, text: t, use: [manual]}]}",
                "stop-rules | policies: [{id: x, else: stop, text: t, needs: [{owner: good}]}]",
                "stop-rules | policies: [{id: x, else: stop, text: t, needs: [{}]}]",
                "warning    | {title: a, text: b, flag: maybe}",
                "words      | {fragment: {a: [b]}}",
                "keys       | keys: [{id: a, issuer: b, match: c, example: 7}]",
                "models     | {name: a, models: [{id: b, source: c, seen: 13 May 2026}]}",
                "cues       | cues: [{id: a, match: [b], hit: [c]}]",
                "cues       | cues: [{id: a, match: [b], hit: [c], miss: [d], in: [sidebar]}]",
            })
    void refuses_what_the_reader_would_refuse(String schema, String text) throws IOException {
        assertThat(validate(schema, text)).isNotEmpty();
    }

    @Test
    void knows_the_places_the_reader_knows() throws IOException {
        String schema = Files.readString(CHECKLISTS.resolve("schema/cues.schema.json"));
        int place = schema.indexOf("\"place\"");

        String places = schema.substring(place, schema.indexOf(']', place));

        assertThat(Pattern.compile("\"([a-z]+)\"").matcher(places).results().map(found -> found.group(1)))
                .filteredOn(word -> !Set.of("place", "enum").contains(word))
                .containsExactlyInAnyOrderElementsOf(CueReader.PLACES);
    }

    private static Set<ValidationMessage> validate(String schema, String text) throws IOException {
        Path path = CHECKLISTS.resolve("schema").resolve(schema + ".schema.json");
        return FACTORY.getSchema(SchemaLocation.of(path.toUri().toString())).validate(text, InputFormat.YAML);
    }

    private static String schemaOf(Path file) {
        String name = CHECKLISTS.relativize(file).toString().replace('\\', '/');
        String base = name.substring(name.lastIndexOf('/') + 1, name.length() - ".yaml".length());
        if (base.contains(".")) {
            return "cues";
        }
        return switch (name.contains("/") ? name.substring(0, name.indexOf('/')) : base) {
            case "checks" -> "check";
            case "warnings" -> "warning";
            case "models" -> "models";
            case "words", "stop-rules", "keys" -> base;
            default -> "kind";
        };
    }
}
