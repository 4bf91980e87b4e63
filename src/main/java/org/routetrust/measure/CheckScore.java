package org.routetrust.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * How well one check is read.
 *
 * @param check its id
 * @param states how well it is answered
 * @param found whether the page says anything at all
 * @param firstQuotes pages whose first sentence is one of the label's, of those whose label gives some
 * @param values what the page says, fact by fact
 */
public record CheckScore(String check, Agreement states, Tally found, Share firstQuotes, Tally values) {

    /** Over the pages whose label answers the check. */
    static CheckScore of(String check, List<Compared> pages) {
        List<Agreement.Pair> states = new ArrayList<>();
        List<Boolean> quotes = new ArrayList<>();
        Tally found = Tally.NONE;
        Tally values = Tally.NONE;
        for (Compared page : pages) {
            Label.Check expected = page.expected(check);
            if (expected != null) {
                Agreement.Pair state = page.state(check, expected);
                states.add(state);
                found = found.plus(Tally.of(isThere(state.expected()), isThere(state.found())));
                values = values.plus(Facts.of(expected.value()).tally(page.value(check)));
                if (!expected.quotes().isEmpty()) {
                    quotes.add(page.quotesFirst(check, expected));
                }
            }
        }
        return new CheckScore(check, new Agreement(states), found, Share.of(quotes, hit -> hit), values);
    }

    private static boolean isThere(String state) {
        return !state.equals("missing");
    }
}
