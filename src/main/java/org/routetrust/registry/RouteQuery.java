package org.routetrust.registry;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.routetrust.database.StorableText;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Use;

/**
 * Which routes to list. All conditions hold together.
 *
 * @param text words to be found in name, address, host, model, tags or note; words may be begun, or slightly misspelt;
 *     empty for no search
 * @param kind id of a kind, or null for all
 * @param use the job routes were registered for, or null for all
 * @param verdict the ruling, or null for all
 * @param verdictFor the use whose ruling is meant by verdict and by the sort; null for the headline, which is the
 *     ruling for the use each route was registered for
 * @param size of a page, 1 to 100
 * @param after where the page begins, or null for the first page
 */
public record RouteQuery(
        String text,
        @Nullable String kind,
        @Nullable Use use,
        @Nullable Level verdict,
        @Nullable Use verdictFor,
        Sort sort,
        int size,
        @Nullable RouteCursor after)
        implements QueryReading {
    static final int LARGEST = 100;
    static final int USUAL = 25;
    private static final int LONGEST_TEXT = 200;

    /** @throws IllegalArgumentException if size, text or cursor do not fit; {@link #read} tells a person why */
    public RouteQuery {
        text = StorableText.of(text).strip();
        if (size < 1 || size > LARGEST || text.length() > LONGEST_TEXT || (after != null && after.sort() != sort)) {
            throw new IllegalArgumentException("size " + size + ", text of " + text.length() + ", " + after);
        }
    }

    /**
     * Reads parameters in which anything may stand; null and empty ones are as if they were not there.
     *
     * @param kinds ids of the kinds there are
     * @param sort id of a {@link Sort}; {@code updated} where there is none
     * @param size a number; larger ones than 100 are refused; 25 where there is none
     * @param cursor as given with the page before
     */
    public static QueryReading read(
            Collection<String> kinds,
            @Nullable String text,
            @Nullable String kind,
            @Nullable String use,
            @Nullable String verdict,
            @Nullable String verdictFor,
            @Nullable String sort,
            @Nullable String size,
            @Nullable String cursor) {
        Parameters read = new Parameters();
        String words = read.upTo(LONGEST_TEXT, "q", text);
        Optional<String> known = read.choice("kind", kind, id -> Optional.of(id).filter(kinds::contains), kinds);
        Optional<Use> registered = read.choice("use", use, Use::of, ids(Use.values(), Use::id));
        Optional<Level> ruling = read.choice("verdict", verdict, Level::of, ids(Level.values(), Level::id));
        Optional<Use> ruledFor = read.choice("verdictFor", verdictFor, Use::of, ids(Use.values(), Use::id));
        Optional<Sort> order = read.choice("sort", sort, Sort::of, ids(Sort.values(), Sort::id));
        int length = read.size(size);
        String place = read.refused("sort") ? null : cursor;
        Optional<RouteCursor> after = read.cursor(place, c -> RouteCursor.read(c, order.orElse(Sort.UPDATED)));
        return read.refusal()
                .<QueryReading>map(refused -> refused)
                .orElseGet(() -> new RouteQuery(
                        words,
                        known.orElse(null),
                        registered.orElse(null),
                        ruling.orElse(null),
                        ruledFor.orElse(null),
                        order.orElse(Sort.UPDATED),
                        length,
                        after.orElse(null)));
    }

    private static <T> List<String> ids(T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(id).toList();
    }
}
