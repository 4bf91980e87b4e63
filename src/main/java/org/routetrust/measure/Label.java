package org.routetrust.measure;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a careful analyst reads off one page: a {@code label.json}. Only what stands in a label is measured.
 *
 * @param url the page's own address
 * @param kind the sort of route
 * @param checks an answer per check, by id
 * @param flags ids of warnings
 * @param verdicts rulings by use
 */
@Serdeable
public record Label(
        String url,
        String kind,
        Map<String, Check> checks,
        List<String> flags,
        @JsonProperty("analyst_verdict") Map<String, String> verdicts) {

    /** The name of its file, beside the page. */
    public static final String FILE = "label.json";

    /** Copies the lists and maps. */
    public Label {
        checks = Map.copyOf(checks);
        flags = List.copyOf(flags);
        verdicts = Map.copyOf(verdicts);
    }

    /**
     * The label in a file.
     *
     * @throws IOException with a message that names the file and what is wrong
     */
    public static Label read(Path file) throws IOException {
        String text = Files.readString(file);
        try {
            Label label = ObjectMapper.getDefault().readValue(text, Label.class);
            if (label != null && label.isWhole()) {
                return label;
            }
        } catch (IOException e) {
            throw new IOException(file + " is no label: " + e.getMessage(), e);
        }
        throw new IOException(file + " is no label: url, kind or the state of a check is missing.");
    }

    /** JSON may leave out what every label has. */
    private boolean isWhole() {
        return Stream.concat(Stream.of(url, kind), checks.values().stream().map(Check::state))
                .allMatch(Objects::nonNull);
    }

    /**
     * An answer.
     *
     * @param state answered, weak or missing
     * @param quotes words of the page that carry it; empty when missing
     * @param value normalised, or null
     */
    @Serdeable
    public record Check(
            String state, List<String> quotes, @Nullable Map<String, @Nullable Object> value) {

        /** Copies the quotes. */
        public Check {
            quotes = List.copyOf(quotes);
        }
    }
}
