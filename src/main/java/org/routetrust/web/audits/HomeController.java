package org.routetrust.web.audits;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.Ask;
import org.routetrust.audit.Refused;
import org.routetrust.audit.Requests;
import org.routetrust.audit.Understood;
import org.routetrust.registry.AuditSummary;
import org.routetrust.registry.Audits;
import org.routetrust.registry.CaptureTitles;
import org.routetrust.registry.HistoryQuery;
import org.routetrust.report.AuditRequest;
import org.routetrust.web.Pages;
import org.routetrust.web.view.Form;
import org.routetrust.web.view.Views;

/** The first page: the box, and the latest audits. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HomeController {

    private static final HistoryQuery LATEST = new HistoryQuery(10, null);

    private final Pages pages;
    private final Views views;
    private final Audits audits;
    private final Box box;
    private final Requests requests;
    private final Jobs jobs;
    private final CaptureTitles titles;

    HomeController(
            Pages pages, Views views, Audits audits, CaptureTitles titles, Box box, Requests requests, Jobs jobs) {
        this.titles = titles;
        this.pages = pages;
        this.views = views;
        this.audits = audits;
        this.box = box;
        this.requests = requests;
        this.jobs = jobs;
    }

    /** The empty box. */
    @Get("/")
    HttpResponse<?> home() {
        return page(HttpStatus.OK, Form.of(Map.of("use", "production", Box.NEARBY, "yes")));
    }

    /** The address of a form that was refused, opened anew. */
    @Get("/audits")
    HttpResponse<?> again() {
        return HttpResponse.seeOther(URI.create("/"));
    }

    /** Starts an audit and leads to it, or shows what to correct. */
    @Post("/audits")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> audit(
            @Part @Nullable String input,
            @Part @Nullable CompletedFileUpload file,
            @Part @Nullable String use,
            @Part @Nullable String kind,
            @Part @Nullable String url,
            @Part @Nullable String nearby)
            throws IOException {
        Form form = Form.of(Map.of(
                "input",
                text(input),
                "use",
                text(use),
                "kind",
                text(kind),
                "url",
                text(url),
                Box.NEARBY,
                text(nearby)));
        Box.Read read = box.read(form, Dropped.of(file));
        Map<String, String> problems = new LinkedHashMap<>(read.problems());
        return switch (requests.understand(request(form, read))) {
            case Refused refused -> {
                refused.problems().forEach(problem -> problems.put(problem.field(), problem.message()));
                yield page(HttpStatus.BAD_REQUEST, form.with(problems));
            }
            case Understood.Asked asked ->
                problems.isEmpty()
                        ? started(form, new Ask(asked.question(), read.pages(), null))
                        : page(HttpStatus.BAD_REQUEST, form.with(problems));
        };
    }

    private static AuditRequest request(Form form, Box.Read read) {
        String kind = form.value("kind");
        String use = form.value("use");
        return new AuditRequest(read.url(), kind.isEmpty() ? null : kind, use.isEmpty() ? null : use, null, List.of());
    }

    private HttpResponse<?> started(Form form, Ask ask) {
        return jobs.start(ask, null)
                .<HttpResponse<?>>map(place -> HttpResponse.seeOther(URI.create(place)))
                .orElseGet(() -> page(HttpStatus.SERVICE_UNAVAILABLE, form.with(Box.FULL)));
    }

    private HttpResponse<?> page(HttpStatus status, Form form) {
        List<AuditSummary> latest = audits.recent(LATEST).entries();
        Map<UUID, List<String>> named =
                titles.of(latest.stream().map(AuditSummary::id).toList());
        List<RecentAudit> recent = latest.stream()
                .map(audit -> RecentAudit.of(audit, named.getOrDefault(audit.id(), List.of())))
                .toList();
        return pages.show(status, "audits/home", Map.of("form", form, "names", views.names(), "recent", recent));
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
