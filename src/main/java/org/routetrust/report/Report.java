package org.routetrust.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an audit says: the answer of the batch contract, the HTTP API and the stored audit are this object. Members may be
 * added, none is renamed.
 *
 * @param url the route's address; empty for a pasted text
 * @param kind what sort of route it is
 * @param flags ids of warnings
 * @param warnings the same with their sentences
 * @param checks one answer per check, by id, in the order of the checklist
 * @param use the use the headline is for
 * @param verdict the headline: the ruling for {@code use}
 * @param verdicts a ruling per use, by id
 * @param nextQuestion the open question whose answer could move most, or null
 * @param pages what was read, what could not be read, and what is left out
 * @param asOf the day whose facts were judged with, ISO
 * @param holdsUntil the last day on which the same pages and rules rule the same, ISO: after it evidence is too old, an
 *     offer has ended, or a dated fact about a model changes; null if none of that is known to come
 * @param rulebook SHA-256 of the rules
 * @param evidence SHA-256 of the captures
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Report(
        String url,
        Kind kind,
        List<String> flags,
        List<Warning> warnings,
        Map<String, Check> checks,

        @Schema(
                type = "string",
                allowableValues = {"prompts", "evaluate", "manual", "sensitive", "production"})
        String use,

        @Schema(
                type = "string",
                allowableValues = {"usable", "test-only", "stop"})
        String verdict,

        Map<String, Verdict> verdicts,
        @Nullable NextQuestion nextQuestion,
        List<PageRead> pages,
        String asOf,
        @Nullable String holdsUntil,
        String rulebook,
        String evidence) {

    /**
     * The sort of route.
     *
     * @param suggested what the pages look like
     * @param secondary what they do beside it
     * @param registered what the analyst said, or null
     * @param judged whose rules were applied: as registered, else as suggested, except that content which also offers a
     *     route of its own is judged as that route
     * @param because sentences that gave it away
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Kind(
            String suggested,
            List<String> secondary,
            @Nullable String registered,
            String judged,
            List<Quoted> because) {}

    /**
     * A warning.
     *
     * @param id of the flag
     * @param title a few words
     * @param text what it means and what to do
     * @param quotes what it rests on; empty where it follows from what is absent
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Warning(String id, String title, String text, List<Quoted> quotes) {}

    /**
     * The answer to a check.
     *
     * @param state answered, weak, missing or not-asked
     * @param value normalised; null where the page does not say
     * @param evidence best first
     * @param note why it is weaker than its evidence, or null
     * @param givenBy the analyst whose answer it is, or null for a scraped one
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Check(
            @Schema(
                    type = "string",
                    allowableValues = {"answered", "weak", "missing", "not-asked"})
            String state,

            @Nullable Map<String, Object> value,
            List<Quoted> evidence,
            @Nullable String note,
            @Nullable String givenBy) {}

    /**
     * Words of a page.
     *
     * @param quote as they stand there; credentials masked
     * @param url the page
     * @param rule the cue that found them, or null
     * @param block index of the block on the page, or null for an analyst's own word
     * @param start offset of the first character in the block, or null
     * @param end offset after the last, or null
     * @param capturedAt ISO instant, or null
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Quoted(
            String quote,
            String url,
            @Nullable String rule,
            @Nullable Integer block,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String capturedAt) {}

    /**
     * A ruling for one use.
     *
     * @param verdict usable, test-only or stop
     * @param decidedBy id of the deciding rule
     * @param reasons the deciding one first
     * @param conditions under which it holds
     * @param wouldChange what would lift or lower it
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Verdict(
            @Schema(
                    type = "string",
                    allowableValues = {"usable", "test-only", "stop"})
            String verdict,

            String decidedBy,
            List<Reason> reasons,
            List<String> conditions,
            @JsonProperty("wouldChange") WouldChange wouldChange) {}

    /**
     * Why a ruling is not better.
     *
     * @param rule id of the policy
     * @param check the check it is about, or null
     * @param verdict the highest ruling it leaves
     * @param text for people
     * @param quotes sentences it rests on
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Reason(
            String rule,
            @Nullable String check,

            @Schema(
                    type = "string",
                    allowableValues = {"usable", "test-only", "stop"})
            String verdict,

            String text,
            List<Quoted> quotes) {}

    /**
     * What would change a ruling.
     *
     * @param lift smallest sets of answers that lift it, smallest first
     * @param lower single losses and events that lower it
     * @param note why nothing lifts it, or null
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record WouldChange(
            List<Change> lift, List<Change> lower, @Nullable String note) {}

    /**
     * A change of the ruling.
     *
     * @param to the ruling it leads to
     * @param answers all of these together
     * @param text the same for people
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Change(
            @Schema(
                    type = "string",
                    allowableValues = {"usable", "test-only", "stop"})
            String to,

            List<Step> answers,
            String text) {}

    /**
     * One answer that changes.
     *
     * @param check id, or null for an event
     * @param state what it becomes
     * @param field of the value that matters, or null
     * @param value what the field says then, or null
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Step(
            @Nullable String check,
            @Nullable String state,
            @Nullable String field,
            @Nullable String value) {}

    /**
     * The question to ask next.
     *
     * @param check id
     * @param question as an analyst asks it
     * @param where where such an answer usually stands
     * @param to the best ruling it could lead to
     * @param use for which use
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record NextQuestion(
            String check,
            String question,
            String where,

            @Schema(
                    type = "string",
                    allowableValues = {"usable", "test-only", "stop"})
            String to,

            @Schema(
                    type = "string",
                    allowableValues = {"prompts", "evaluate", "manual", "sensitive", "production"})
            String use) {}

    /**
     * A page that was asked for.
     *
     * @param url its address, or empty
     * @param title its title, or empty
     * @param state {@code read}, {@code left-out} by an analyst, or why it could not be read, such as
     *     {@code empty-without-scripts}
     * @param remedy what to do about it, or null
     * @param language ISO 639-1, or empty
     * @param sha256 of the capture, or empty
     * @param capturedAt ISO instant, or null
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record PageRead(
            String url,
            String title,
            String state,
            @Nullable String remedy,
            String language,
            String sha256,
            @Nullable String capturedAt) {

        /** The state of a page that was judged. */
        public static final String READ = "read";

        /** The state of a page that an analyst left out: it was not judged. */
        public static final String LEFT_OUT = "left-out";
    }
}
