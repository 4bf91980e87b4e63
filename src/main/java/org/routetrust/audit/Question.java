package org.routetrust.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.check.Answer;
import org.routetrust.fetch.PublicUrl;
import org.routetrust.report.Report;
import org.routetrust.rulebook.Use;

/**
 * What is asked of the road beside the pages.
 *
 * @param url the route's address, or empty
 * @param kind as registered, or null to have it suggested
 * @param use what the headline is for; production where nobody said
 * @param asOf judge with the facts known on that day
 * @param byHand answers an analyst gave; they outrank what cues found
 * @param unread pages that are named in the report and not judged: they could not be captured, or are left out
 */
public record Question(
        String url, @Nullable String kind, Use use, LocalDate asOf, List<Answer> byHand, List<Report.PageRead> unread) {

    /** Copies the lists. */
    public Question {
        byHand = List.copyOf(byHand);
        unread = List.copyOf(unread);
    }

    /** The same about another address. */
    Question at(PublicUrl address) {
        return new Question(address.toString(), kind, use, asOf, byHand, unread);
    }

    /** The same, with pages that could not be captured. */
    public Question without(List<Report.PageRead> pages) {
        return new Question(url, kind, use, asOf, byHand, pages);
    }
}
