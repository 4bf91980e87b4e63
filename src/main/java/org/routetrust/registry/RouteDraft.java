package org.routetrust.registry;

import java.util.List;
import java.util.Map;
import org.routetrust.database.StorableText;
import org.routetrust.rulebook.Use;

/**
 * What an analyst says about a route: always fit to be registered.
 *
 * @param name 1 to 200 characters
 * @param kind id of a route kind, such as {@code provider-trial}; whether a checklist for it exists is not checked here
 * @param use the job it is wanted for
 * @param url an absolute http or https address without a user name in it, or empty; whether it may be fetched is not
 *     checked here
 * @param modelLabel up to 200 characters, or empty
 * @param tags up to 20, each up to 40 characters; kept in lower case, without repetitions
 * @param note up to 10,000 characters, or empty
 */
public record RouteDraft(
        String name, String kind, Use use, String url, String modelLabel, List<String> tags, String note)
        implements DraftReading {

    /**
     * Strips white space around the fields.
     *
     * @throws IllegalArgumentException if a field is not as described; {@link #read} tells a person why
     */
    public RouteDraft {
        name = StorableText.of(name).strip();
        kind = kind.strip();
        url = StorableText.of(url).strip();
        modelLabel = StorableText.of(modelLabel).strip();
        tags = DraftRules.tidyTags(tags);
        note = StorableText.of(note).strip();
        Map<String, String> problems = DraftRules.problems(name, kind, use.id(), url, modelLabel, tags, note);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
    }

    /**
     * Reads the fields of a form, in which anything may stand.
     *
     * @param use id of a use; empty is {@code production}, the cautious reading
     */
    public static DraftReading read(
            String name, String kind, String use, String url, String modelLabel, List<String> tags, String note) {
        String wanted = use.isBlank() ? Use.PRODUCTION.id() : use.strip();
        Map<String, String> problems = DraftRules.problems(
                name.strip(),
                kind.strip(),
                wanted,
                url.strip(),
                modelLabel.strip(),
                DraftRules.tidyTags(tags),
                note.strip());
        return problems.isEmpty()
                ? new RouteDraft(name, kind, Use.of(wanted).orElseThrow(), url, modelLabel, tags, note)
                : new DraftRefused(problems);
    }

    /** The host of the address in lower case, or empty. */
    String host() {
        return DraftRules.host(url).orElse("");
    }

    /** What a search looks through: all short fields in lower case. */
    String searchKey() {
        return SearchText.fold(String.join(" ", name, url, host(), modelLabel, String.join(" ", tags)));
    }
}
