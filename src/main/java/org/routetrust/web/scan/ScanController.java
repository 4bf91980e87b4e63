package org.routetrust.web.scan;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.QuickAnswer;
import org.routetrust.audit.QuickCheck;
import org.routetrust.audit.Refused;
import org.routetrust.audit.Road;
import org.routetrust.web.Pages;
import org.routetrust.web.view.Form;

/** Checks a pasted text and shows the answer in its place. Nothing is kept, so that the answer has no address. */
@Hidden
@Controller("/scan")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ScanController {

    private static final String VIEW = "scan/scan";

    private final Pages pages;
    private final QuickCheck check;
    private final Road road;
    private final Clock clock;

    ScanController(Pages pages, QuickCheck check, Road road, Clock clock) {
        this.pages = pages;
        this.check = check;
        this.road = road;
        this.clock = clock;
    }

    /** The empty form. */
    @Get
    HttpResponse<?> empty() {
        return pages.show(VIEW, Map.of("form", Form.of(Map.of())));
    }

    /** The answer, above the form with the masked text; or what to correct. */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> scan(@Part @Nullable String text, @Part @Nullable String url) {
        return switch (check.check(text, url, clock.instant())) {
            case Refused refused ->
                pages.show(
                        HttpStatus.BAD_REQUEST,
                        VIEW,
                        Map.of("form", masked(text, url).with(problems(refused))));
            case QuickAnswer answer -> pages.show(VIEW, Map.of("form", masked(text, answer.url()), "answer", answer));
        };
    }

    private Form masked(@Nullable String text, @Nullable String url) {
        return Form.of(Map.of("text", text == null ? "" : road.mask(text), "url", url == null ? "" : road.mask(url)));
    }

    private static Map<String, String> problems(Refused refused) {
        Map<String, String> problems = new LinkedHashMap<>();
        refused.problems().forEach(problem -> problems.put(problem.field(), problem.message()));
        return problems;
    }
}
