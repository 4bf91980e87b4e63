package org.routetrust.web.api;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** The counters of the service, as Prometheus reads them. */
@Hidden
@Controller("/metrics")
final class MetricsController {

    private static final MediaType PROMETHEUS = MediaType.of("text/plain;version=0.0.4;charset=utf-8");

    private final PrometheusMeterRegistry registry;

    MetricsController(PrometheusMeterRegistry registry) {
        this.registry = registry;
    }

    @Get
    @Produces(MediaType.TEXT_PLAIN)
    HttpResponse<?> metrics() {
        return HttpResponse.ok(registry.scrape()).contentType(PROMETHEUS);
    }
}
