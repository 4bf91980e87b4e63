package org.routetrust.kind;

import java.util.List;
import java.util.Set;
import org.routetrust.cue.Finding;

/**
 * What sort of route a page offers, and what an analyst must be told about it.
 *
 * @param kind id of the suggested kind
 * @param secondary kinds the page does beside it
 * @param because the findings that decided, best first; may be empty
 * @param warnings what was raised, with the findings
 */
public record Classification(String kind, List<String> secondary, List<Finding> because, List<Warning> warnings) {

    /** Copies the lists. */
    public Classification {
        secondary = List.copyOf(secondary);
        because = List.copyOf(because);
        warnings = List.copyOf(warnings);
    }

    /**
     * A warning or sign that was raised.
     *
     * @param id of its rule
     * @param flag whether it is shown, or only a sign for policies
     * @param findings what it rests on; empty where it follows from what is absent
     */
    public record Warning(String id, boolean flag, List<Finding> findings) {

        /** Copies the findings. */
        public Warning {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The kind whose rules apply: content that also offers a route of its own is judged as that route, since it is what
     * a reader ends up using.
     */
    public String judged() {
        return kind.equals("prompt-pack") && secondary.contains("provider-trial") ? "provider-trial" : kind;
    }

    /** Ids of everything raised. */
    public Set<String> signs() {
        return warnings.stream().map(Warning::id).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
