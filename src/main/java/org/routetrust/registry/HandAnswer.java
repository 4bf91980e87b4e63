package org.routetrust.registry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.rulebook.State;

/**
 * An answer an analyst gave to one check of a route.
 *
 * @param check id of the check
 * @param value the normalised value as a JSON document, or null where none was given
 * @param givenBy who gave it
 * @param withdrawnAt when it was withdrawn, or null
 */
public record HandAnswer(
        UUID id,
        UUID routeId,
        String check,
        State state,
        @Nullable String value,
        Ground ground,
        String givenBy,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {}
