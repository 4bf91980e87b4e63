package org.routetrust.kind;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.routetrust.cue.Finding;

/** Findings by what they speak for, each cue once: of several hits the first that can be quoted. */
final class Seen {

    private final Map<String, Map<String, Finding>> byTarget = new LinkedHashMap<>();

    Seen(List<Finding> findings) {
        findings.forEach(finding -> byTarget.computeIfAbsent(finding.cue().target(), key -> new LinkedHashMap<>())
                .merge(finding.cue().id(), finding, (a, b) -> a.quote() == null ? b : a));
    }

    Collection<Finding> of(String target) {
        return byTarget.getOrDefault(target, Map.of()).values();
    }

    int weight(String target) {
        return of(target).stream().mapToInt(finding -> finding.cue().rank()).sum();
    }
}
