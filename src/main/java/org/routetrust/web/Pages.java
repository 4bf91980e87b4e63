package org.routetrust.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Renders templates. A page is whole before its first byte is sent, so that a broken template is an error page and
 * never half a page.
 */
@Singleton
public final class Pages {

    private static final MediaType HTML =
            new MediaType(MediaType.TEXT_HTML, Map.of(MediaType.CHARSET_PARAMETER, StandardCharsets.UTF_8.name()));

    private final TemplateEngine engine;
    private final Assets assets;
    private final Times times = new Times();

    Pages(TemplateEngine engine, Assets assets) {
        this.engine = engine;
        this.assets = assets;
    }

    /**
     * A page.
     *
     * @param view name of the template below views/, without its suffix
     * @param model what the template reads; {@code times} and {@code assets} are added
     */
    public MutableHttpResponse<String> show(String view, Map<String, Object> model) {
        return show(HttpStatus.OK, view, model);
    }

    /** A page with another status than 200. */
    public MutableHttpResponse<String> show(HttpStatus status, String view, Map<String, Object> model) {
        return HttpResponse.<String>status(status).body(text(view, model)).contentType(HTML);
    }

    /** The page that says that something is not there. */
    public MutableHttpResponse<String> missing(String what) {
        return show(HttpStatus.NOT_FOUND, "errors/error", Map.of("key", what));
    }

    /** The rendered template. */
    String text(String view, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("times", times);
        all.put("assets", assets);
        return engine.process(view, new Context(Locale.ENGLISH, all));
    }
}
