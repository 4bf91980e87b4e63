package org.routetrust.audit;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.report.AuditRequest;
import org.routetrust.rulebook.KindRule;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.Use;

/** Checks requests field by field and turns them into questions. */
public final class Requests {

    private static final Instant FIRST_PAGE = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LAST_PAGE = Instant.parse("9999-12-31T00:00:00Z");

    private final List<String> kinds;
    private final Clock clock;

    /** Takes the kinds of a rulebook, and the clock that says what "absent = now" means. */
    public Requests(Rulebook rulebook, Clock clock) {
        this.kinds = rulebook.kinds().stream().map(KindRule::id).toList();
        this.clock = clock;
    }

    /** The question, or every field that is wrong. */
    public Understood understand(AuditRequest request) {
        List<Refused.Problem> problems = new ArrayList<>();
        String kind = kind(request.kind(), problems);
        Use use = use(request.use(), problems);
        LocalDate asOf = date(request.asOf(), problems);
        List<Capture> captures = new ArrayList<>();
        List<AuditRequest.HandedPage> pages = request.pages() == null ? List.of() : request.pages();
        for (int i = 0; i < pages.size(); i++) {
            addCapture("pages[" + i + "]", pages.get(i), request.url(), captures, problems);
        }
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        String url = request.url() == null ? "" : request.url().strip();
        return new Understood.Asked(new Question(url, kind, use, asOf, List.of(), List.of()), captures);
    }

    private @Nullable String kind(@Nullable String kind, List<Refused.Problem> problems) {
        if (kind != null && !kinds.contains(kind)) {
            problems.add(new Refused.Problem("kind", "'" + kind + "' is not known; write one of " + kinds));
        }
        return kind;
    }

    private static Use use(@Nullable String use, List<Refused.Problem> problems) {
        if (use == null) {
            return Use.PRODUCTION;
        }
        return Use.of(use).orElseGet(() -> {
            List<String> known = Arrays.stream(Use.values()).map(Use::id).toList();
            problems.add(new Refused.Problem("use", "'" + use + "' is not known; write one of " + known));
            return Use.PRODUCTION;
        });
    }

    private LocalDate date(@Nullable String asOf, List<Refused.Problem> problems) {
        try {
            return asOf == null ? LocalDate.now(clock) : LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            problems.add(new Refused.Problem("asOf", "write a date such as 2026-05-13"));
            return LocalDate.now(clock);
        }
    }

    private void addCapture(
            String field,
            AuditRequest.@Nullable HandedPage page,
            @Nullable String routeUrl,
            List<Capture> captures,
            List<Refused.Problem> problems) {
        if (page == null) {
            problems.add(new Refused.Problem(field, "write a page: {\"url\", \"contentType\", \"content\"}"));
            return;
        }
        Instant at = capturedAt(field, page, problems);
        if (page.content() == null) {
            problems.add(new Refused.Problem(field + ".content", "the page itself is missing"));
        } else {
            String url = page.url() != null ? page.url() : routeUrl != null ? routeUrl : "";
            captures.add(new Capture(url.strip(), contentType(page), page.content(), at));
        }
    }

    private Instant capturedAt(String field, AuditRequest.HandedPage page, List<Refused.Problem> problems) {
        try {
            return page.capturedAt() == null ? clock.instant() : recorded(page.capturedAt());
        } catch (DateTimeException e) {
            problems.add(new Refused.Problem(field + ".capturedAt", "write an instant such as 2026-05-13T10:00:00Z"));
            return clock.instant();
        }
    }

    /** An instant a web page can have been captured at: the store keeps no others. */
    private static Instant recorded(String text) {
        Instant at = Instant.parse(text);
        if (at.isBefore(FIRST_PAGE) || at.isAfter(LAST_PAGE)) {
            throw new DateTimeException("out of range");
        }
        return at;
    }

    /** Told from the content where the request does not say. */
    private static String contentType(AuditRequest.HandedPage page) {
        if (page.contentType() != null && !page.contentType().isBlank()) {
            return page.contentType();
        }
        return contentType(String.valueOf(page.content()));
    }

    /** What a text is written in. */
    static String contentType(String text) {
        return text.stripLeading().startsWith("<") ? "text/html" : "text/plain";
    }
}
