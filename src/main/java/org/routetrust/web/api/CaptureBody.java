package org.routetrust.web.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.routetrust.page.Page;
import org.routetrust.page.PageText;
import org.routetrust.snapshot.Snapshot;

/**
 * A stored page: evidence, which never changes.
 *
 * @param id of the capture
 * @param sha256 of the stored source in UTF-8
 * @param url the page's address, or empty
 * @param contentType such as text/html
 * @param title the document's title, or empty
 * @param capturedAt when it was fetched or handed in
 * @param via how it came in
 * @param state read, or why nothing can be concluded from it
 * @param text as it was read: one block a line; credentials are masked
 * @param offsets where each block begins in the text: a quote stands from offsets[block] + start
 */
@Serdeable
@Schema(name = "Capture")
record CaptureBody(
        UUID id,
        String sha256,
        String url,
        String contentType,
        String title,
        Instant capturedAt,

        @Schema(
                type = "string",
                allowableValues = {"fetched", "pasted", "dropped"})
        String via,

        @Schema(example = "read") String state,
        String text,
        List<Integer> offsets) {

    static CaptureBody of(Snapshot snapshot, Page page) {
        PageText text = PageText.of(page);
        return new CaptureBody(
                snapshot.id(),
                snapshot.sha256(),
                snapshot.url(),
                snapshot.contentType(),
                snapshot.title(),
                snapshot.capturedAt(),
                snapshot.via().id(),
                state(page),
                text.text(),
                text.offsets());
    }

    private static String state(Page page) {
        return page.unreadable() == null ? "read" : page.unreadable().id();
    }
}
