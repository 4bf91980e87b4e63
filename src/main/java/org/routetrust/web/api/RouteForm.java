package org.routetrust.web.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.DraftForm;

/**
 * What is said about a route when it is registered or edited. An edit replaces all of it.
 *
 * @param name 1 to 200 characters
 * @param kind id of a kind of the checklist
 * @param use the job it is wanted for; production where it is left out
 * @param url its address: absolute, http or https; may be left out
 * @param modelLabel the model it claims to run; may be left out
 * @param tags up to 20, each up to 40 characters
 * @param note up to 10,000 characters
 * @param audit id of an audit that was made without a route and becomes this route's; when registering only
 * @param createdBy who registers it; when registering only
 * @param version the version the edit began with; when editing only, and needed then
 */
@Serdeable
@Schema(
        name = "RouteDraft",
        requiredProperties = {"name", "kind"})
record RouteForm(
        @Schema(example = "Pixelpond free tier") @Nullable String name,
        @Schema(example = "provider-trial") @Nullable String kind,

        @Schema(
                type = "string",
                allowableValues = {"prompts", "evaluate", "manual", "sensitive", "production"})
        @Nullable
        String use,

        @Schema(example = "https://pixelpond.example/pricing") @Nullable
        String url,

        @Nullable String modelLabel,
        @Nullable List<@Nullable String> tags,
        @Nullable String note,

        @Schema(format = "uuid") @Nullable String audit,

        @Schema(example = "ada") @Nullable String createdBy,
        @Nullable Integer version) {

    DraftForm draft() {
        return new DraftForm(name, kind, use, url, modelLabel, DraftForm.tags(tags), note);
    }
}
