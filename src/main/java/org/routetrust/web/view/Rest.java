package org.routetrust.web.view;

import java.util.Objects;
import org.routetrust.report.Report;

/**
 * An answer a ruling rests on.
 *
 * @param check id of the check
 * @param title the same in a few words
 * @param answer what is known of it
 */
public record Rest(String check, String title, Report.Check answer) {

    /** Whether it is somebody's word, without a page. */
    public boolean isOwnWord() {
        return answer.givenBy() != null && best().block() == null;
    }

    /** The evidence that counts most. */
    public Report.Quoted best() {
        return answer.evidence().getFirst();
    }

    /** Who gave it; empty for what was found on a page. */
    public String by() {
        return Objects.requireNonNullElse(answer.givenBy(), "");
    }
}
