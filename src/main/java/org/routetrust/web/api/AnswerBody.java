package org.routetrust.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.registry.Ground;
import org.routetrust.registry.HandAnswer;

/**
 * An answer that was given by hand.
 *
 * @param id of the answer
 * @param check id of the check
 * @param state how well it is answered
 * @param value by field, or null
 * @param quote what it rests on, or null for an own word
 * @param source where the own word comes from, or null for a quote
 * @param sourceDate the day of that source, or null
 * @param givenBy who gave it
 * @param givenAt when
 * @param withdrawnAt when it was withdrawn, or null
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "HandAnswer")
record AnswerBody(
        UUID id,
        @Schema(example = "owner") String check,

        @Schema(
                type = "string",
                allowableValues = {"answered", "weak", "missing"})
        String state,

        @Schema(type = "object", additionalProperties = Schema.AdditionalPropertiesValue.TRUE) @Nullable
        Map<String, Object> value,

        @Nullable QuoteBody quote,
        @Nullable String source,
        @Nullable LocalDate sourceDate,
        String givenBy,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {

    /**
     * Words on a capture.
     *
     * @param text as the page writes them
     * @param capture id of the capture
     * @param block index of the block on the page
     * @param start offset of the first character in the block
     * @param end offset after the last
     */
    @Serdeable
    @Schema(name = "HandQuote")
    record QuoteBody(String text, UUID capture, int block, int start, int end) {

        static QuoteBody of(Ground.Quoted quoted) {
            return new QuoteBody(quoted.text(), quoted.capture(), quoted.block(), quoted.start(), quoted.end());
        }
    }

    static AnswerBody of(HandAnswer answer, ObjectMapper mapper) {
        Ground.@Nullable OwnWord word = answer.ground() instanceof Ground.OwnWord own ? own : null;
        return new AnswerBody(
                answer.id(),
                answer.check(),
                answer.state().id(),
                value(answer.value(), mapper),
                answer.ground() instanceof Ground.Quoted quoted ? QuoteBody.of(quoted) : null,
                word == null ? null : word.source(),
                word == null ? null : word.on(),
                answer.givenBy(),
                answer.givenAt(),
                answer.withdrawnAt());
    }

    private static @Nullable Map<String, Object> value(@Nullable String json, ObjectMapper mapper) {
        try {
            return json == null ? null : mapper.readValue(json, Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
