package org.routetrust.cli;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.routetrust.report.AuditRequest;

/** A JSON object as a tree of maps, lists, texts and numbers. */
record Json(Map<String, Object> members) {

    private static final ObjectMapper MAPPER = ObjectMapper.getDefault();

    static Json read(String text) {
        try {
            return new Json(MAPPER.readValue(text, Argument.mapOf(String.class, Object.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    /** A request as a line of a batch. */
    static String line(AuditRequest request) {
        try {
            return MAPPER.writeValueAsString(request) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request with one page. */
    static String line(String url, String content) {
        AuditRequest.HandedPage page = new AuditRequest.HandedPage(url, "text/markdown", content, null);
        return line(new AuditRequest(url, null, null, null, List.of(page)));
    }

    /** A member by its path, such as {@code checks.owner.state} or {@code pages.0.url}. */
    @Nullable
    Object at(String path) {
        Object here = members;
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
}
