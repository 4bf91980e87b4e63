package org.routetrust.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells browsers what a page of this service never does. A controller that set such a header itself keeps it. */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class SecurityHeaders implements Ordered {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> HEADERS = headers();

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        // Nothing is told to other sites; forms of our own still say where they come from.
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put(HttpHeaders.CACHE_CONTROL, "no-store");
        return headers;
    }

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        MutableHttpHeaders present = response.getHeaders();
        if (response.code() == HttpStatus.REQUEST_ENTITY_TOO_LARGE.getCode()) {
            // Or a browser goes on sending what nobody reads, and never looks at the answer.
            present.set(HttpHeaders.CONNECTION, "close");
        }
        HEADERS.forEach((name, value) -> {
            if (!present.contains(name)) {
                present.add(name, value);
            }
        });
    }

    /** Before all others on the way in, so that it meets every answer on the way out. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before();
    }
}
