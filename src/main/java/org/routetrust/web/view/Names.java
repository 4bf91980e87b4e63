package org.routetrust.web.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.routetrust.registry.Rulings;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.KindRule;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.Use;

/** Ids in the rulebook's words. An id of an older rulebook that is no longer known is shown as it is. */
public final class Names {

    private final Rulebook rulebook;

    /** Takes the rulebook of the service. */
    public Names(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Ids of the uses. */
    public List<String> uses() {
        return Arrays.stream(Use.values()).map(Use::id).toList();
    }

    /** Ids of the rulings, best first. */
    public List<String> levels() {
        return Arrays.stream(Level.values()).map(Level::id).toList().reversed();
    }

    /** The id of a ruling, or {@code none} where nothing is ruled. */
    public static String level(Rulings rulings, Use use) {
        return rulings.of(use).map(Level::id).orElse("none");
    }

    /** The kinds to choose from. */
    public List<KindRule> kinds() {
        return rulebook.kinds();
    }

    /** A kind in a few words. */
    public String kind(String id) {
        return rulebook.kind(id).map(KindRule::title).orElse(id);
    }

    /** Several kinds in one line. */
    public String kinds(List<String> ids) {
        return ids.stream().map(this::kind).collect(Collectors.joining(", "));
    }

    /** What a kind is; empty if it is not known. */
    public String kindMeans(String id) {
        return rulebook.kind(id).map(KindRule::what).orElse("");
    }

    /** A check in a few words. */
    public String check(String id) {
        return rulebook.check(id).map(CheckRule::title).orElse(id);
    }

    /** The fields of a check with the words each may hold; empty if the check is not known. */
    public Map<String, Set<String>> fields(String check) {
        return rulebook.check(check).map(CheckRule::fields).orElse(Map.of());
    }

    /** Whether the rules look at a check for a use; they are taken to do so for a kind that is not known. */
    public boolean asks(String kind, String use, String check) {
        return rulebook.kind(kind)
                .map(rule -> rule.policies().stream()
                        .filter(policy -> check.equals(policy.check()))
                        .anyMatch(policy ->
                                policy.uses().stream().anyMatch(one -> one.id().equals(use))))
                .orElse(true);
    }

    /** The question of a check; empty if it is not known. */
    public String question(String id) {
        return rulebook.check(id).map(CheckRule::question).orElse("");
    }

    /** Where an answer usually stands; empty if the check is not known. */
    public String where(String id) {
        return rulebook.check(id).map(CheckRule::where).orElse("");
    }
}
