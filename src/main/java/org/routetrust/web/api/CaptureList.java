package org.routetrust.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.routetrust.registry.History;
import org.routetrust.registry.RouteCapture;

/**
 * A part of the captures of a route, newest first.
 *
 * @param items the captures
 * @param next cursor of the following part, or null on the last one
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record CaptureList(List<CaptureLine> items, @Nullable String next) {

    /** @param leftOut keys of the pages that are left out */
    static CaptureList of(History<RouteCapture> captures, Set<String> leftOut) {
        return new CaptureList(
                captures.entries().stream()
                        .map(capture -> CaptureLine.of(capture, leftOut.contains(capture.key())))
                        .toList(),
                captures.next());
    }
}
