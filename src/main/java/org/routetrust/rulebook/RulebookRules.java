package org.routetrust.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold between the files of a rulebook. */
final class RulebookRules {

    private RulebookRules() {}

    static List<Mistake> mistakes(Rulebook rulebook) {
        List<Mistake> mistakes = new ArrayList<>();
        twice("cue", rulebook.cues().stream().map(CueRule::id), mistakes);
        twice("policy", policies(rulebook).map(Policy::id), mistakes);
        twice("key", rulebook.keys().stream().map(KeyRule::id), mistakes);
        if (rulebook.checks().isEmpty()) {
            mistakes.add(new Mistake("checks", 1, 1, "no check is defined"));
        }
        if (rulebook.kind("other").isEmpty()) {
            mistakes.add(new Mistake("other.yaml", 1, 1, "the kind 'other' (no route at all) is missing"));
        }
        return mistakes;
    }

    static Stream<Policy> policies(Rulebook rulebook) {
        return Stream.concat(
                rulebook.stopRules().stream(), rulebook.kinds().stream().flatMap(kind -> kind.policies().stream()));
    }

    private static void twice(String what, Stream<String> ids, List<Mistake> mistakes) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id))
                .distinct()
                .forEach(id -> mistakes.add(new Mistake(what + " " + id, 1, 1, "this id is used twice")));
    }
}
