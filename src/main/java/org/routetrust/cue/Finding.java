package org.routetrust.cue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.routetrust.page.Quote;
import org.routetrust.rulebook.CueRule;

/**
 * A cue that fired: what was seen and where, never how bad it is.
 *
 * @param cue the rule
 * @param quote the sentence, or null where the page's address gave it away
 * @param captured what the pattern's named groups held
 * @param rank of two findings the higher comes first: the cue's, and less where the words are a label, a question or code
 */
public record Finding(CueRule cue, @Nullable Quote quote, Map<String, String> captured, int rank) {

    /** Copies what was captured. */
    public Finding {
        captured = Map.copyOf(captured);
    }

    /** A finding as high as its cue. */
    public Finding(CueRule cue, @Nullable Quote quote, Map<String, String> captured) {
        this(cue, quote, captured, cue.rank());
    }
}
