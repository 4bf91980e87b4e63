package org.routetrust.web.captures;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.Capture;
import org.routetrust.audit.Road;
import org.routetrust.page.Page;
import org.routetrust.registry.AuditRecord;
import org.routetrust.report.Report;
import org.routetrust.snapshot.Snapshot;
import org.routetrust.snapshot.Snapshots;
import org.routetrust.web.Pages;
import org.routetrust.web.view.LiveLink;
import org.routetrust.web.view.Views;

/** A stored page as text, with the quotes of an audit highlighted. */
@Hidden
@Controller("/captures")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CaptureController {

    private final Pages pages;
    private final Snapshots snapshots;
    private final Views views;
    private final Road road;

    CaptureController(Pages pages, Snapshots snapshots, Views views, Road road) {
        this.road = road;
        this.pages = pages;
        this.snapshots = snapshots;
        this.views = views;
    }

    /**
     * The page.
     *
     * @param audit whose quotes to highlight; none where it was not judged from this capture
     */
    @Get("/{id}")
    HttpResponse<?> show(UUID id, @QueryValue @Nullable UUID audit) {
        return snapshots
                .find(id)
                .<HttpResponse<?>>map(snapshot -> page(snapshot, audit))
                .orElseGet(() -> pages.missing("no-capture"));
    }

    private HttpResponse<String> page(Snapshot snapshot, @Nullable UUID audit) {
        Optional<AuditRecord> judged = views.find(audit);
        List<Report.Quoted> quotes =
                judged.map(found -> views.evidence(found).of(snapshot.id())).orElse(List.of());
        Page page = road.read(Capture.of(snapshot));
        List<Report.Quoted> standing = quotes.stream()
                .filter(quoted -> ShownBlock.stands(page, quoted))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("snapshot", snapshot);
        model.put("live", LiveLink.page(snapshot.url()));
        model.put("audit", judged.map(found -> found.summary().id()).orElse(null));
        model.put("route", judged.map(found -> found.summary().routeId()).orElse(null));
        model.put(
                "quotes",
                standing.stream()
                        .map(quoted -> ShownQuote.of(quoted, snapshot.url()))
                        .toList());
        model.put("blocks", ShownBlock.of(page, standing));
        return pages.show("captures/capture", model);
    }
}
