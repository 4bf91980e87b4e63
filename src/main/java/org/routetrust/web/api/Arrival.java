package org.routetrust.web.api;

import java.util.List;
import org.routetrust.audit.Incoming;
import org.routetrust.audit.Question;
import org.routetrust.audit.Refused;

/** What came of reading the request for an audit. */
sealed interface Arrival {

    /** The question, and the pages to be read for it. */
    record Fit(Question question, List<Incoming> pages) implements Arrival {}

    /** Every field that is wrong. */
    record Unfit(List<Refused.Problem> problems) implements Arrival {}
}
