package org.routetrust.registry;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The place of a capture among those of a route: the next page begins behind it.
 *
 * @param capturedAt of the capture
 * @param id of the capture
 */
public record CaptureCursor(Instant capturedAt, UUID id) {

    static CaptureCursor of(RouteCapture capture) {
        return new CaptureCursor(capture.capturedAt(), capture.id());
    }

    /** The cursor as programs hand it back; what is in it is no promise. */
    String encoded() {
        return CursorText.of(capturedAt.toString(), id.toString());
    }

    /** The cursor, or empty where it is none. */
    static Optional<CaptureCursor> read(String encoded) {
        return CursorText.parts(encoded, 2)
                .flatMap(parts -> CursorText.time(parts.getFirst())
                        .flatMap(at -> CursorText.id(parts.getLast()).map(id -> new CaptureCursor(at, id))));
    }
}
