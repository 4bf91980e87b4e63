package org.routetrust.audit;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.routetrust.registry.DraftReading;
import org.routetrust.registry.DraftRefused;
import org.routetrust.registry.RouteDraft;
import org.routetrust.rulebook.KindRule;

/** Reads what is said about a route: by the rules of the registry, with a kind the checklists know, without credentials. */
@Singleton
public final class RouteDrafts {

    private final Road road;

    RouteDrafts(Road road) {
        this.road = road;
    }

    /** A draft with credentials masked, or every field that is wrong. */
    public DraftReading read(DraftForm form) {
        DraftReading reading = RouteDraft.read(
                text(form.name()),
                text(form.kind()),
                text(form.use()),
                text(form.url()),
                text(form.modelLabel()),
                form.tags().stream().map(this::text).toList(),
                text(form.note()));
        return road.rulebook().kind(text(form.kind()).strip()).isPresent() ? reading : unknownKind(reading);
    }

    private DraftReading unknownKind(DraftReading reading) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (reading instanceof DraftRefused refused) {
            problems.putAll(refused.problems());
        }
        problems.put("kind", "Write one of " + String.join(", ", kinds()) + ".");
        return new DraftRefused(problems);
    }

    /** Ids of the kinds a route can be of. */
    public List<String> kinds() {
        return road.rulebook().kinds().stream().map(KindRule::id).toList();
    }

    /** A text of an analyst without credentials. */
    String text(@Nullable String given) {
        return given == null ? "" : road.mask(given);
    }
}
