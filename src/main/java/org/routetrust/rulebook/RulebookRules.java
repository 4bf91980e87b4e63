package org.routetrust.rulebook;

import java.util.ArrayList;
import java.util.List;

/** What must be there for a rulebook to rule anything. */
final class RulebookRules {

    private RulebookRules() {}

    static List<Mistake> mistakes(Sheets sheets) {
        List<Mistake> mistakes = new ArrayList<>();
        if (sheets.ids("checks/").isEmpty()) {
            mistakes.add(new Mistake("checks", 1, 1, "no check is defined"));
        }
        if (!sheets.ids("").contains("other")) {
            mistakes.add(new Mistake("other.yaml", 1, 1, "the kind 'other' (no route at all) is missing"));
        }
        return mistakes;
    }
}
