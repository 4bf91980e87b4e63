package org.routetrust.web.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page that is to be left out.
 *
 * @param capture id of any capture of the page, as GET /api/routes/{id}/captures lists them
 */
@Serdeable
@Schema(
        name = "LeftOutRequest",
        requiredProperties = {"capture"})
record LeftOutForm(@Schema(format = "uuid") @Nullable String capture) {}
