package org.routetrust.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.report.Report;

/**
 * What the quick check says of a text. It holds no credential and not the text.
 *
 * @param sharedKey whether the text is a shared-key shortcut, or prints a key
 * @param text the same for people; where nothing was found, why that is no promise
 * @param url where the text stands, as was said, masked; or empty
 * @param kind the kind of route it was judged as
 * @param because what the flags do not quote of the sentences that make it one; credentials masked
 * @param flags the warnings it raises, each with what it means and the sentences it rests on
 * @param keys the credentials that are printed in it, in reading order, at most 100
 * @param keysFound how many there are
 * @param asOf the day of the check, ISO
 * @param rulebook SHA-256 of the rules
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "QuickCheck")
public record QuickAnswer(
        boolean sharedKey,
        String text,
        String url,
        String kind,
        List<Report.Quoted> because,
        List<Report.Warning> flags,
        List<PrintedKey> keys,
        int keysFound,
        String asOf,
        String rulebook)
        implements QuickResult {

    /** Copies the lists. */
    public QuickAnswer {
        because = List.copyOf(because);
        flags = List.copyOf(flags);
        keys = List.copyOf(keys);
    }

    /**
     * A credential that stands in the text, as may be shown.
     *
     * @param issuer who gives such keys out
     * @param shape id of its shape in the rules
     * @param shown at most 8 characters in front and 4 behind
     * @param length how many characters it has
     * @param line where it begins, from 1
     * @param column where it begins in that line, in characters from 1
     * @param why why it counts
     * @param steps what to do now
     * @param revoke address where its owner ends it, or null where none is known
     * @param notice a text to copy and send to the issuer
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record PrintedKey(
            String issuer,
            @Schema(example = "openai-named") String shape,
            @Schema(example = "sk-proj-\u2026wxyz") String shown,
            int length,
            int line,
            int column,
            String why,
            List<String> steps,
            @Nullable String revoke,
            String notice) {

        /** Copies the steps. */
        public PrintedKey {
            steps = List.copyOf(steps);
        }
    }
}
