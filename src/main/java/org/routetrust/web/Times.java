package org.routetrust.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as pages show them: in UTC, with the zone written. */
public final class Times {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    Times() {}

    /** Such as {@code 13 May 2026, 10:00 UTC}. */
    public String format(Instant time) {
        return FORMAT.format(time);
    }
}
