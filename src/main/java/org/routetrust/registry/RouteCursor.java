package org.routetrust.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The place of a route in an order: the next page begins behind it, also when the route itself is gone by then.
 *
 * @param sort the order it is a place in
 * @param match how well it fits what is searched; {@link Match#EXACT} without a search
 * @param rank of the verdict, in the order {@link Sort#VERDICT}; else 0
 * @param key the folded name, or the time of the update
 */
public record RouteCursor(Sort sort, Match match, int rank, String key, UUID id) {

    /** The cursor as programs hand it back; what is in it is no promise. */
    public String encoded() {
        return CursorText.of(sort.id(), match.name(), Integer.toString(rank), id.toString(), key);
    }

    /** The cursor, or empty where it is none of this order. */
    static Optional<RouteCursor> read(String encoded, Sort sort) {
        return CursorText.parts(encoded, 5)
                .filter(parts -> parts.getFirst().equals(sort.id()))
                .filter(parts ->
                        sort != Sort.UPDATED || CursorText.time(parts.getLast()).isPresent())
                .flatMap(parts -> read(parts, sort));
    }

    private static Optional<RouteCursor> read(List<String> parts, Sort sort) {
        Optional<Match> match = Arrays.stream(Match.values())
                .filter(known -> known.name().equals(parts.get(1)))
                .findFirst();
        Optional<UUID> id = CursorText.id(parts.get(3));
        return match.isPresent() && id.isPresent() && parts.get(2).matches("[0-3]")
                ? Optional.of(
                        new RouteCursor(sort, match.get(), Integer.parseInt(parts.get(2)), parts.getLast(), id.get()))
                : Optional.empty();
    }
}
