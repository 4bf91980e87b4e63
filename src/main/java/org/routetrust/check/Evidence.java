package org.routetrust.check;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.routetrust.page.Quote;

/**
 * What an answer rests on.
 *
 * @param rule the cue that found it, or {@code by-hand}
 * @param quote the words on a captured page; null for an analyst's own word
 * @param ownWord what the analyst says without a capture, with the source as they gave it; null where there is a quote
 * @param givenBy the analyst, or null for a cue
 * @param capturedAt when the page was captured, or the date of the source
 */
public record Evidence(
        String rule,
        @Nullable Quote quote,
        @Nullable String ownWord,
        @Nullable String givenBy,
        Instant capturedAt) {

    /** Refuses evidence without words. */
    public Evidence {
        if (quote == null && (ownWord == null || ownWord.isBlank())) {
            throw new IllegalArgumentException("evidence without words: " + rule);
        }
    }

    /** The words. */
    public String text() {
        return quote != null ? quote.text() : String.valueOf(ownWord);
    }
}
