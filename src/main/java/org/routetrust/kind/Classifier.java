package org.routetrust.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.routetrust.cue.Finding;
import org.routetrust.rulebook.KindRule;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.WarningRule;

/**
 * Weighs the signs of a page. Each cue counts once with its rank as weight, however often its sentence stands there; the
 * heaviest kind that reaches its threshold is suggested, of equals the first in the rulebook's order. A kind that a raised
 * warning settles is suggested whatever else weighs more.
 */
public final class Classifier {

    private static final String NO_ROUTE = "other";

    private static final int MOST_REASONS = 4;

    private final List<KindRule> kinds;
    private final List<WarningRule> warnings;

    /** Takes kinds and warnings of a rulebook. */
    public Classifier(Rulebook rulebook) {
        this.kinds = rulebook.kinds();
        this.warnings = rulebook.warnings();
    }

    /** What the findings of all pages of a route say. */
    public Classification classify(List<Finding> findings) {
        Seen seen = new Seen(findings);
        List<Classification.Warning> raised = raised(seen);
        KindRule best = settled(raised).orElseGet(() -> heaviest(seen));
        String kind = best == null ? NO_ROUTE : best.id();
        return new Classification(kind, secondary(kind, seen), because(kind, settling(best, raised), seen), raised);
    }

    private Optional<KindRule> settled(List<Classification.Warning> raised) {
        return kinds.stream().filter(kind -> !settling(kind, raised).isEmpty()).findFirst();
    }

    private static List<Classification.Warning> settling(@Nullable KindRule kind, List<Classification.Warning> raised) {
        return kind == null
                ? List.of()
                : raised.stream()
                        .filter(warning -> kind.settledBy().contains(warning.id()))
                        .toList();
    }

    private @Nullable KindRule heaviest(Seen seen) {
        KindRule best = null;
        for (KindRule kind : kinds) {
            int weight = seen.weight(kind.id());
            if (weight >= kind.threshold() && (best == null || weight > seen.weight(best.id()))) {
                best = kind;
            }
        }
        return best;
    }

    private List<String> secondary(String kind, Seen seen) {
        return kinds.stream()
                .filter(other -> !other.id().equals(kind) && !other.id().equals(NO_ROUTE))
                .filter(other -> seen.weight(other.id()) >= Math.max(1, other.secondary()))
                .map(KindRule::id)
                .toList();
    }

    private static List<Finding> because(String kind, List<Classification.Warning> settling, Seen seen) {
        Stream<Finding> own = seen.of(kind).stream()
                .sorted(Comparator.comparingInt(finding -> -finding.cue().rank()));
        return Stream.concat(settling.stream().flatMap(warning -> warning.findings().stream()), own)
                .filter(finding -> finding.quote() != null && finding.cue().rank() > 0)
                .limit(MOST_REASONS)
                .toList();
    }

    private List<Classification.Warning> raised(Seen seen) {
        List<Classification.Warning> raised = new ArrayList<>();
        for (WarningRule warning : warnings) {
            List<Finding> findings = List.copyOf(seen.of(warning.target()));
            if (!findings.isEmpty() && seen.weight(warning.target()) >= warning.threshold()) {
                raised.add(new Classification.Warning(warning.id(), warning.flag(), findings));
            }
        }
        return raised;
    }
}
