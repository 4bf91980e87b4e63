package org.routetrust.registry;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The place of a route in an order: the next page begins behind it, also when the route itself is gone by then.
 *
 * @param sort the order it is a place in
 * @param rank of the verdict, in the order {@link Sort#VERDICT}; else 0
 * @param key the folded name, or the time of the update
 */
public record RouteCursor(Sort sort, int rank, String key, UUID id) {

    /** The cursor as programs hand it back; what is in it is no promise. */
    public String encoded() {
        String text = String.join("\n", sort.id(), Integer.toString(rank), id.toString(), key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The cursor, or empty where it is none of this order. */
    static Optional<RouteCursor> read(String encoded, Sort sort) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            String[] parts = text.split("\n", 4);
            if (parts.length < 4 || !parts[0].equals(sort.id()) || text.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            RouteCursor cursor = new RouteCursor(sort, Integer.parseInt(parts[1]), parts[3], UUID.fromString(parts[2]));
            return sort == Sort.UPDATED ? Optional.of(cursor).filter(RouteCursor::isTime) : Optional.of(cursor);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isTime() {
        try {
            Instant time = Instant.parse(key);
            return time.isAfter(Instant.EPOCH) && time.isBefore(Instant.parse("9999-12-31T00:00:00Z"));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
