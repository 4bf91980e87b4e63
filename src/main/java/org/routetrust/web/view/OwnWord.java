package org.routetrust.web.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.routetrust.registry.Ground;
import org.routetrust.web.Times;

/** An analyst's own word, as pages show it: where it comes from, and the day. */
public final class OwnWord {

    private static final int DAY = "2026-05-13".length();
    private static final String BETWEEN = ", ";

    private OwnWord() {}

    /** One that was given by hand. */
    public static String shown(Ground.OwnWord word) {
        return word.source() + BETWEEN + Times.day(word.on());
    }

    /** One as reports write it: the source, and the day as programs write it. */
    static String shown(String written) {
        int day = Math.max(0, written.length() - DAY);
        try {
            return written.substring(0, day) + Times.day(LocalDate.parse(written.substring(day)));
        } catch (DateTimeException e) {
            return written;
        }
    }
}
