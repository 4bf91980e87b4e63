package org.routetrust.audit;

import java.util.List;
import org.routetrust.fetch.FetchPolicy;
import org.routetrust.fetch.PublicUrl;
import org.routetrust.fetch.RefusedUrl;

/** Where a question that came without pages leads: to an address that may be fetched, or to a refusal. */
public sealed interface Destination permits Destination.Open, Refused {

    /**
     * An address that may be fetched.
     *
     * @param question with the address as it will be asked
     * @param url the page to fetch
     */
    record Open(Question question, PublicUrl url) implements Destination {}

    /** Reads the question's address as people type it. */
    static Destination of(Question question, FetchPolicy policy) {
        if (question.url().isBlank()) {
            return refused("Give the address to fetch, or the pages to read.");
        }
        return switch (PublicUrl.parseTyped(question.url(), policy)) {
            case RefusedUrl refused -> refused(refused.message());
            case PublicUrl url -> new Open(question.at(url), url);
        };
    }

    private static Refused refused(String remedy) {
        return new Refused(List.of(new Refused.Problem("url", remedy)));
    }
}
