package org.routetrust.web.api;

import io.micronaut.http.HttpStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sorts of problems. Their ids are a promise to programs and never change. */
enum ProblemKind {
    NOT_JSON(
            HttpStatus.BAD_REQUEST,
            "The body cannot be read",
            "Send one JSON object as the API document describes it."),
    WRONG_VALUES(
            HttpStatus.BAD_REQUEST, "Some values are wrong", "Correct the named fields and send the request again."),
    CROSS_SITE(
            HttpStatus.FORBIDDEN,
            "Asked by another site",
            "A page of another site asked for this, and nothing was changed. Ask from this site, or from a program."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Not there", "Nothing has this address. Check the id, or begin at /api."),
    METHOD(
            HttpStatus.METHOD_NOT_ALLOWED,
            "This method is not taken here",
            "Use one of the methods the Allow header names."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE, "Not given in that form", "Send Accept: application/json, or no Accept at all."),
    OUTDATED(
            HttpStatus.CONFLICT,
            "Somebody else changed it first",
            "Nothing was changed. Look at the current state, and send the edit again with its version."),
    ELSEWHERE(
            HttpStatus.CONFLICT,
            "The audit belongs to another route",
            "Nothing was registered. Register the route without an audit, and audit it afterwards."),
    RESTED_ON(
            HttpStatus.CONFLICT,
            "Answers given by hand rest on this page",
            "Nothing was changed. Withdraw the answers or quote another page first."),
    TOO_LARGE(
            HttpStatus.REQUEST_ENTITY_TOO_LARGE,
            "Too large",
            "Send fewer or smaller pages: the text of a page is enough."),
    TOO_LONG(
            HttpStatus.REQUEST_URI_TOO_LONG,
            "The address is too long",
            "Send shorter parameters. No parameter needs more than a few hundred characters."),
    HEADERS(
            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
            "The headers are too long",
            "Send fewer or shorter headers. This API needs no cookies."),
    MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "Not taken in that form",
            "Send JSON with Content-Type: application/json."),
    QUOTE(HttpStatus.UNPROCESSABLE_ENTITY, "The quote stands on no capture", "Copy the words from a capture."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "The database does not answer",
            "Wait as long as the Retry-After header says, and send the request again."),
    INTERNAL(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something broke",
            "This is a mistake of the service. Tell whoever runs it the request id."),
    OTHER(HttpStatus.BAD_REQUEST, "Not followed", "The request could not be followed.");

    private final HttpStatus status;
    private final String title;
    private final String remedy;

    ProblemKind(HttpStatus status, String title, String remedy) {
        this.status = status;
        this.title = title;
        this.remedy = remedy;
    }

    /** Such as {@code wrong-values}; the description on the page /api has it as its anchor. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String remedy() {
        return remedy;
    }

    /** The usual sort of a status. */
    static ProblemKind of(int status) {
        Optional<ProblemKind> known = Arrays.stream(values())
                .filter(kind -> kind.status.getCode() == status && kind != NOT_JSON && kind != OTHER)
                .findFirst();
        return known.orElse(status >= HttpStatus.INTERNAL_SERVER_ERROR.getCode() ? INTERNAL : OTHER);
    }

    Problem problem() {
        return problem(remedy);
    }

    Problem problem(String detail) {
        return problem(detail, List.of(), null, null);
    }

    Problem problem(
            String detail, List<Problem.Wrong> errors, @Nullable String requestId, @Nullable RouteBody current) {
        return new Problem("/api#problem-" + id(), title, status.getCode(), detail, null, errors, requestId, current);
    }
}
