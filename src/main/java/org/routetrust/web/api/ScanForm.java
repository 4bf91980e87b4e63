package org.routetrust.web.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text that is to be looked at.
 *
 * @param text as it was found, at most 10 MB
 * @param url where it stands; only named, never asked
 */
@Serdeable
@Schema(
        name = "ScanRequest",
        requiredProperties = {"text"})
record ScanForm(
        @Nullable String text,

        @Schema(example = "https://board.example/free-keys") @Nullable
        String url) {}
