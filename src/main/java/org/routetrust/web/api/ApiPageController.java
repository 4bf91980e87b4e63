package org.routetrust.web.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.routetrust.web.Pages;

/** The API document, for programs and as a page for people. */
@Hidden
@Controller
final class ApiPageController {

    private static final MediaType YAML = MediaType.of("application/yaml;charset=utf-8");
    private static final MediaType JSON = MediaType.of("application/json;charset=utf-8");

    private final ApiDocument document;
    private final Pages pages;

    ApiPageController(ApiDocument document, Pages pages) {
        this.document = document;
        this.pages = pages;
    }

    @Get("/api")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> page() {
        return pages.show("api/api", Map.of("api", new ApiPageReader(document.root()).read()));
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
