package org.routetrust.web.api;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.Road;
import org.routetrust.registry.DraftReading;
import org.routetrust.registry.DraftRefused;
import org.routetrust.registry.RouteDraft;
import org.routetrust.rulebook.KindRule;

/** Reads what is said about a route: by the rules of the registry, with a kind the checklists know, without keys. */
@Singleton
final class RouteForms {

    private final Road road;

    RouteForms(Road road) {
        this.road = road;
    }

    DraftReading read(RouteForm form) {
        String kind = text(form.kind());
        DraftReading reading = RouteDraft.read(
                text(form.name()),
                kind,
                text(form.use()),
                text(form.url()),
                text(form.modelLabel()),
                tags(form.tags()),
                text(form.note()));
        return road.rulebook().kind(kind.strip()).isPresent() ? reading : unknownKind(reading);
    }

    private DraftReading unknownKind(DraftReading reading) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (reading instanceof DraftRefused refused) {
            problems.putAll(refused.problems());
        }
        List<String> kinds = road.rulebook().kinds().stream().map(KindRule::id).toList();
        problems.put("kind", "Write one of " + String.join(", ", kinds) + ".");
        return new DraftRefused(problems);
    }

    private List<String> tags(@Nullable List<@Nullable String> tags) {
        return tags == null
                ? List.of()
                : tags.stream().filter(Objects::nonNull).map(this::text).toList();
    }

    private String text(@Nullable String given) {
        return given == null ? "" : road.mask(given);
    }

    /** The id, or empty where it is none. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
