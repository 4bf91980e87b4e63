package org.routetrust.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times and days as pages show them: times in UTC, with the zone written. */
public final class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    Times() {}

    /** Such as {@code 13 May 2026, 10:00 UTC}. */
    public String format(Instant time) {
        return FORMAT.format(time);
    }

    /** Such as {@code 13 May 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The same for a day as programs write it, such as {@code 2026-05-13}. */
    public String day(String iso) {
        return day(LocalDate.parse(iso));
    }
}
