package org.routetrust.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.routetrust.cue.Cues;
import org.routetrust.cue.Finding;
import org.routetrust.page.Page;

/**
 * The pages of a route, read together.
 *
 * @param captures as masked, in the order given
 * @param pages one per capture
 */
record Reading(List<Capture> captures, List<Page> pages) {

    static Reading of(List<Capture> captures, Function<Capture, Page> reader) {
        return new Reading(captures, captures.stream().map(reader).toList());
    }

    /** What the cues see on the pages that can be read, and when each page was captured. */
    Seen findings(Cues cues) {
        List<Finding> findings = new ArrayList<>();
        IdentityHashMap<Finding, Instant> times = new IdentityHashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Finding> found = pages.get(i).unreadable() == null ? cues.find(pages.get(i)) : List.of();
            Instant at = captures.get(i).capturedAt();
            findings.addAll(found);
            found.forEach(finding -> times.put(finding, at));
        }
        return new Seen(findings, times);
    }

    /**
     * Findings of all pages.
     *
     * @param findings in reading order
     * @param times when the page of each was captured; two captures of an address keep their own
     */
    record Seen(List<Finding> findings, IdentityHashMap<Finding, Instant> times) {

        Instant capturedAt(Finding finding) {
            return times.getOrDefault(finding, Instant.EPOCH);
        }
    }

    boolean nothingReadable() {
        return pages.stream().noneMatch(page -> page.unreadable() == null);
    }
}
