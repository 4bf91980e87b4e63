package org.routetrust.web.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.routetrust.registry.RouteCapture;

/**
 * A stored page, without its text.
 *
 * @param id of the capture
 * @param sha256 of the stored source in UTF-8
 * @param url the page's address, or empty
 * @param title the document's title, or empty
 * @param capturedAt when it was fetched or handed in
 * @param via how it came in
 * @param bytes length of the source in UTF-8
 * @param leftOut whether its page is left out of the route, and so not judged
 */
@Serdeable
@Schema(name = "CaptureSummary")
record CaptureLine(
        UUID id,
        String sha256,
        String url,
        String title,
        Instant capturedAt,

        @Schema(
                type = "string",
                allowableValues = {"fetched", "pasted", "dropped"})
        String via,

        int bytes,
        boolean leftOut) {

    static CaptureLine of(RouteCapture capture, boolean leftOut) {
        return new CaptureLine(
                capture.id(),
                capture.sha256(),
                capture.url(),
                capture.title(),
                capture.capturedAt(),
                capture.via(),
                capture.bytes(),
                leftOut);
    }
}
