package org.routetrust.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.routetrust.database.StorableText;
import org.routetrust.rulebook.Use;

/** What the fields of a route may hold. */
final class DraftRules {
    private static final int LABEL = 200;
    private static final int TAGS = 20;
    private static final int TAG = 40;
    private static final int NOTE = 10_000;
    private static final int URL = 2_000;

    private DraftRules() {}

    static Map<String, String> problems(
            String name, String kind, String use, String url, String modelLabel, List<String> tags, String note) {
        Map<String, String> problems = new LinkedHashMap<>();
        refuse(problems, "name", name.isEmpty(), "Give the route a name.");
        refuse(problems, "name", name.length() > LABEL, "Shorten the name to 200 characters.");
        refuse(problems, "kind", !isId(kind), "Choose a kind.");
        refuse(problems, "use", Use.of(use).isEmpty(), "Choose a use.");
        refuse(problems, "url", url.length() > URL, "Shorten the address to 2,000 characters.");
        refuse(
                problems,
                "url",
                !url.isEmpty() && host(url).isEmpty(),
                "Give the whole address, beginning with https:// or http://, without a user name or spaces in it.");
        refuse(problems, "modelLabel", modelLabel.length() > LABEL, "Shorten the model to 200 characters.");
        refuse(problems, "tags", tags.size() > TAGS, "Give at most 20 tags.");
        refuse(problems, "tags", tags.stream().anyMatch(t -> t.length() > TAG), "Shorten each tag to 40 characters.");
        refuse(problems, "note", note.length() > NOTE, "Shorten the note to 10,000 characters.");
        return problems;
    }

    /** The first problem of a field is the one that is told. */
    private static void refuse(Map<String, String> problems, String field, boolean wrong, String remedy) {
        if (wrong) {
            problems.putIfAbsent(field, remedy);
        }
    }

    static List<String> tidyTags(List<String> tags) {
        return tags.stream()
                .map(tag -> StorableText.of(tag).strip().toLowerCase(Locale.ROOT))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** The host of a usable address in lower case; empty where the address is not usable. */
    static Optional<String> host(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        int scheme = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : -1;
        if (scheme < 0 || url.chars().anyMatch(c -> c <= ' ' || c == '\\' || Character.isISOControl(c))) {
            return Optional.empty();
        }
        int end = scheme;
        while (end < lower.length() && "/?#".indexOf(lower.charAt(end)) < 0) {
            end++;
        }
        return hostOf(lower.substring(scheme, end));
    }

    private static Optional<String> hostOf(String authority) {
        int port = authority.lastIndexOf(':');
        String host = port > authority.lastIndexOf(']') ? authority.substring(0, port) : authority;
        return host.isEmpty() || authority.indexOf('@') >= 0 ? Optional.empty() : Optional.of(host);
    }

    private static boolean isId(String text) {
        return !text.isEmpty()
                && text.length() <= TAG
                && text.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }
}
