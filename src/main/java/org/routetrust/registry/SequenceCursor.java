package org.routetrust.registry;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The place of an entry in a history, as programs hand it back. */
final class SequenceCursor {
    private SequenceCursor() {}

    static String of(long sequence) {
        byte[] text = ("seq " + sequence).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    static Optional<Long> read(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            return text.startsWith("seq ") ? Optional.of(Long.parseLong(text.substring(4))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
