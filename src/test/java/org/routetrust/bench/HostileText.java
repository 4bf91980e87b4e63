package org.routetrust.bench;

import java.time.Instant;
import org.routetrust.audit.Capture;

/** Texts that are written to make a reader slow: one piece, over and over. */
enum HostileText {
    WORDS("text/plain", "free "),
    AMOUNTS("text/plain", "1 credit "),
    BRACKETS("text/plain", "("),
    SENTENCES("text/plain", "Is it free? 5 free credits a day. "),
    LINES("text/plain", "Free:\n"),
    LINKS("text/markdown", "[free]("),
    LISTS("text/markdown", "- > # free\n"),
    TABLES("text/markdown", "| free | 1 credit\n"),
    OPEN_TAGS("text/html", "<div><b>free "),
    OPEN_CELLS("text/html", "<table><tr><td>1 credit "),
    ENTITIES("text/html", "&free&#x;&lt");

    private static final Instant DAY = Instant.parse("2026-05-10T00:00:00Z");

    private final String contentType;
    private final String piece;

    HostileText(String contentType, String piece) {
        this.contentType = contentType;
        this.piece = piece;
    }

    /** The text, as many characters long as asked for or a little shorter. */
    Capture of(int length) {
        return new Capture("", contentType, piece.repeat(length / piece.length()), DAY);
    }
}
