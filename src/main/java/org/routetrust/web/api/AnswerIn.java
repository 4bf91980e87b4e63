package org.routetrust.web.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.AnswerForm;

/**
 * An answer by hand. It rests either on a quote, or on the analyst's own word with its source and date.
 *
 * @param state how well the check is answered
 * @param value by field of the check, as GET /api/checklist names them; may be left out
 * @param quote words that stand on one of the route's captures; white space does not matter
 * @param source where the own word comes from
 * @param sourceDate the day of the source
 * @param givenBy who gives the answer
 */
@Serdeable
@Schema(
        name = "AnswerRequest",
        requiredProperties = {"state", "givenBy"})
record AnswerIn(
        @Schema(
                type = "string",
                allowableValues = {"answered", "weak", "missing"})
        @Nullable
        String state,

        @Schema(
                type = "object",
                additionalProperties = Schema.AdditionalPropertiesValue.TRUE,
                example = "{\"name\": \"Acme Ltd\", \"role\": \"operator\"}")
        @Nullable
        Map<String, Object> value,

        @Schema(example = "Pixelpond is operated by Acme Ltd.") @Nullable
        String quote,

        @Schema(example = "mail from support@pixelpond.example") @Nullable
        String source,

        @Schema(format = "date", example = "2026-05-13") @Nullable
        String sourceDate,

        @Schema(example = "ada") @Nullable String givenBy) {

    AnswerForm form() {
        return new AnswerForm(state, value == null ? Map.of() : value, quote, source, sourceDate, givenBy);
    }
}
