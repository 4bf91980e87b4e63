package org.routetrust.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The captures of a route, newest first.
 *
 * @param items all of them
 * @param next null: this list has no parts
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record CaptureList(List<CaptureLine> items, @Nullable String next) {}
