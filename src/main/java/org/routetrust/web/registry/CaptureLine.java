package org.routetrust.web.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.routetrust.registry.RouteCapture;

/**
 * A capture in the list of a route.
 *
 * @param leftOut whether its page is left out
 * @param newest whether it is the last one of its page
 */
public record CaptureLine(RouteCapture capture, boolean leftOut, boolean newest) {

    /**
     * The lines of a list.
     *
     * @param captures newest first
     * @param leftOut keys of the pages that are left out
     */
    static List<CaptureLine> of(List<RouteCapture> captures, Set<String> leftOut) {
        Set<String> seen = new HashSet<>();
        return captures.stream()
                .map(capture -> new CaptureLine(capture, leftOut.contains(capture.key()), seen.add(capture.key())))
                .toList();
    }

    /** What it is called, else its address, else empty. */
    public String name() {
        return capture.title().isBlank() ? capture.url() : capture.title();
    }
}
