package org.routetrust.rulebook;

import java.util.HashMap;
import java.util.Map;

/** The ids of a rulebook that are taken. */
final class Ids {

    private final Map<String, String> places = new HashMap<>();

    /** Takes the id in the field {@code id}; a second one of its sort is a mistake that names the place of the first. */
    String take(String sort, String prefix, YamlMap at) {
        String id = prefix + at.text("id");
        String first = places.putIfAbsent(sort + " " + id, at.file() + ":" + at.line());
        if (first != null && at.has("id")) {
            at.mistake("id", "the " + sort + " '" + id + "' is there already: " + first);
        }
        return id;
    }
}
