package org.routetrust.web.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/** The API document, for programs and as a page for people. */
@Hidden
@Controller
final class ApiPageController {

    private static final MediaType HTML = MediaType.of("text/html;charset=utf-8");
    private static final MediaType YAML = MediaType.of("application/yaml;charset=utf-8");
    private static final MediaType JSON = MediaType.of("application/json;charset=utf-8");

    private final ApiDocument document;
    private final TemplateEngine engine;

    ApiPageController(ApiDocument document, TemplateEngine engine) {
        this.document = document;
        this.engine = engine;
    }

    @Get("/api")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> page() {
        ApiPage page = new ApiPageReader(document.root()).read();
        return HttpResponse.ok(engine.process("api/api", new Context(Locale.ENGLISH, Map.of("api", page))))
                .contentType(HTML);
    }

    @Get("/openapi.yml")
    @Produces("application/yaml")
    HttpResponse<?> yaml() {
        return HttpResponse.ok(document.yaml()).contentType(YAML);
    }

    @Get("/openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<?> json() {
        return HttpResponse.ok(document.json()).contentType(JSON);
    }
}
