package org.routetrust.audit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a route as somebody wrote it: anything may stand in the fields.
 *
 * @param use id of a use; null or blank is production
 * @param tags null, blank and repeated ones do not count
 */
public record DraftForm(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String use,
        @Nullable String url,
        @Nullable String modelLabel,
        List<String> tags,
        @Nullable String note) {

    /** Copies the tags. */
    public DraftForm {
        tags = List.copyOf(tags);
    }

    /** The tags of a list in which some may be null. */
    public static List<String> tags(@Nullable List<@Nullable String> tags) {
        return Stream.ofNullable(tags)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .toList();
    }
}
