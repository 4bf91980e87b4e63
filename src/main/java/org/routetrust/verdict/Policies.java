package org.routetrust.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.routetrust.rulebook.Condition;
import org.routetrust.rulebook.Level;

/** The policies of a kind and a use, in the order of their files, and which of them look at what. */
final class Policies {

    private final List<Asking> all;
    private final Map<String, List<Asking>> byCheck = new HashMap<>();
    private final Map<String, List<Asking>> bySign = new HashMap<>();
    private final Set<Condition.Facet> facets = new LinkedHashSet<>();
    private final Set<String> signs = new LinkedHashSet<>();

    Policies(List<Asking> all) {
        this.all = List.copyOf(all);
        for (Asking asking : all) {
            asking.checks().forEach(check -> put(check, asking, byCheck));
            asking.signs().forEach(sign -> put(sign, asking, bySign));
            signs.addAll(asking.signs());
            Atoms.of(asking.policy().needs()).forEach(atom -> {
                if (atom instanceof Condition.Facet facet) {
                    facets.add(facet);
                }
            });
        }
    }

    private static void put(String id, Asking asking, Map<String, List<Asking>> byId) {
        byId.computeIfAbsent(id, key -> new ArrayList<>()).add(asking);
    }

    List<Asking> all() {
        return all;
    }

    /** The fields that are looked at. */
    Set<Condition.Facet> facets() {
        return facets;
    }

    /** The signs that are looked at. */
    Set<String> signs() {
        return signs;
    }

    /** What is left of a level when a check is answered otherwise: what does not look at it rules as before. */
    Level afterAnswer(String check, Situation supposed, Level from) {
        return lowered(byCheck.getOrDefault(check, List.of()), supposed, from);
    }

    /** What is left of a level when a sign turns. */
    Level afterSign(String sign, Situation supposed, Level from) {
        return lowered(bySign.getOrDefault(sign, List.of()), supposed, from);
    }

    private static Level lowered(List<Asking> some, Situation judged, Level from) {
        Level level = from;
        for (Asking asking : some) {
            Level otherwise = asking.policy().otherwise();
            if (otherwise.compareTo(level) < 0 && !Holding.holds(asking.policy().needs(), judged)) {
                level = otherwise;
            }
        }
        return level;
    }
}
