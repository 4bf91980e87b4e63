package org.routetrust.registry;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The parts of a cursor as one word that programs hand back; anything may come back. */
final class CursorText {
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private CursorText() {}

    /** @param parts of which all but the last are without line breaks */
    static String of(String... parts) {
        byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** So many parts; empty where the word has others, or characters no database takes. */
    static Optional<List<String>> parts(String word, int count) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            List<String> parts = List.of(text.split("\n", count));
            return parts.size() == count && text.indexOf('\0') < 0 ? Optional.of(parts) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An id, or empty. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A time a database knows, or empty. */
    static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text))
                    .filter(time -> time.isAfter(Instant.EPOCH) && !time.isAfter(LATEST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
