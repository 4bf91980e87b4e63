package org.routetrust.web.registry;

import java.time.Instant;
import java.util.UUID;
import org.routetrust.registry.Ground;
import org.routetrust.registry.HandAnswer;
import org.routetrust.web.view.OwnWord;

/**
 * An answer in the history of a check.
 *
 * @param words the quote, or the analyst's own word with its date
 */
public record GivenLine(UUID id, String state, String words, String by, Instant at, boolean withdrawn) {

    static GivenLine of(HandAnswer answer) {
        String words = switch (answer.ground()) {
            case Ground.Quoted quoted -> quoted.text();
            case Ground.OwnWord word -> OwnWord.shown(word);
        };
        return new GivenLine(
                answer.id(),
                answer.state().id(),
                words,
                answer.givenBy(),
                answer.givenAt(),
                answer.withdrawnAt() != null);
    }
}
