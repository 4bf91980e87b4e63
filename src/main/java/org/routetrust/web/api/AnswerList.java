package org.routetrust.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers given by hand for a route.
 *
 * @param current those that count, at most one a check
 * @param items all that were ever given, withdrawn ones included, newest first
 * @param next cursor of the following part of the items, or null on the last one
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record AnswerList(
        List<AnswerBody> current,
        List<AnswerBody> items,
        @Nullable String next) {}
