package org.routetrust.web.api;

import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A program that calls the service of the test. */
@Singleton
final class Caller {

    private final HttpClient client = HttpClient.newHttpClient();
    private final EmbeddedServer service;
    private final ObjectMapper mapper;

    Caller(EmbeddedServer service, ObjectMapper mapper) {
        this.service = service;
        this.mapper = mapper;
    }

    /** What came back. */
    record Reply(int status, Map<String, List<String>> headers, String body, ObjectMapper mapper) {

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }

        /** The body as a tree of maps, lists, texts and numbers. */
        Map<String, Object> json() {
            try {
                return mapper.readValue(body, Argument.mapOf(String.class, Object.class));
            } catch (IOException e) {
                throw new UncheckedIOException(body, e);
            }
        }

        /** A member by its path, such as {@code report.checks.owner.state} or {@code items.0.id}. */
        @Nullable
        Object at(String path) {
            Object here = json();
            for (String step : path.split("\\.")) {
                here = here instanceof List<?> list
                        ? list.get(Integer.parseInt(step))
                        : here instanceof Map<?, ?> map ? map.get(step) : null;
            }
            return here;
        }

        String text(String path) {
            return String.valueOf(at(path));
        }

        List<?> list(String path) {
            return at(path) instanceof List<?> list ? list : List.of();
        }

        /** The names of the fields a problem complains of. */
        List<String> wrongFields() {
            return list("errors").stream()
                    .map(error -> String.valueOf(((Map<?, ?>) error).get("field")))
                    .toList();
        }
    }

    Reply get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    Reply post(String path, String json) {
        return send("POST", path, json, "Content-Type", "application/json");
    }

    Reply put(String path, String json) {
        return send("PUT", path, json, "Content-Type", "application/json");
    }

    Reply delete(String path) {
        return send("DELETE", path, null);
    }

    Reply send(String method, String path, @Nullable String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service.getURI() + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers().map(), response.body(), mapper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
