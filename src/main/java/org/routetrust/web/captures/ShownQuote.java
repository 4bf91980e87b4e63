package org.routetrust.web.captures;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.routetrust.report.Report;
import org.routetrust.web.view.Evidence;
import org.routetrust.web.view.LiveLink;

/**
 * A quote of an audit, to be found on the page of its capture.
 *
 * @param anchor id of its mark
 * @param rule the cue that found it, or empty
 * @param live the live page at these words, or null
 */
public record ShownQuote(
        String anchor, String text, String rule, @Nullable String live) {

    static ShownQuote of(Report.Quoted quoted, String url) {
        return new ShownQuote(
                Objects.requireNonNull(Evidence.anchor(quoted)),
                quoted.quote(),
                Objects.requireNonNullElse(quoted.rule(), ""),
                LiveLink.at(url, quoted.quote()));
    }
}
