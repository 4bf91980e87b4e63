package org.routetrust.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.routetrust.database.StorableText;

/** What an answer by hand rests on. */
public sealed interface Ground {

    /**
     * Words on one of the route's captures.
     *
     * @param block index of the block on the page
     * @param start offset of the first character in the block's text
     * @param end offset after the last
     * @param text the words; that they stand there is for the caller to check
     */
    record Quoted(UUID capture, int block, int start, int end, String text) implements Ground {
        /** Refuses offsets that do not fit the text. */
        public Quoted {
            text = StorableText.of(text);
            if (block < 0 || start < 0 || end - start != text.length() || text.isBlank()) {
                throw new IllegalArgumentException("not a quote: " + block + ", " + start + ".." + end);
            }
        }
    }

    /**
     * The analyst's own word.
     *
     * @param source where it comes from, such as a mail or a talk
     * @param on the date of the source
     */
    record OwnWord(String source, LocalDate on) implements Ground {
        /** Refuses a word without a source. */
        public OwnWord {
            source = StorableText.of(source).strip();
            if (source.isEmpty()) {
                throw new IllegalArgumentException("an own word without a source");
            }
        }
    }
}
