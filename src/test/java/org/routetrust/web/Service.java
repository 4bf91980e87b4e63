package org.routetrust.web;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.routetrust.database.TestDatabase;

/** The whole service on a fresh database, for all tests of the pages. */
final class Service {

    private static final EmbeddedServer SERVER = start();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Service() {}

    private static EmbeddedServer start() {
        Map<String, Object> configuration = new HashMap<>(TestDatabase.fresh());
        configuration.put("route-trust.fetch.allow-private", true);
        EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, configuration);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    static String at(String path) {
        return SERVER.getURI().resolve(path).toString();
    }

    /** A part of the running service. */
    static <T> T bean(Class<T> type) {
        return SERVER.getApplicationContext().getBean(type);
    }

    /** What a browser gets that opens an address. */
    static HttpResponse<String> open(String path) {
        return send(request(path).GET());
    }

    /** What a browser gets that sends a form, before it follows anything. */
    static HttpResponse<String> submit(String path, Map<String, String> form, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The same for a form with a file field that is left empty. */
    static HttpResponse<String> submitBox(String path, Map<String, String> form) {
        return submitBox(path, form, "", "");
    }

    /** The same with a text file. */
    static HttpResponse<String> submitBox(String path, Map<String, String> form, String name, String content) {
        String parts = form.entrySet().stream()
                .map(field -> "--edge\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                        + field.getValue() + "\r\n")
                .collect(Collectors.joining());
        String file = String.join(
                "\r\n",
                "--edge",
                "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"",
                "Content-Type: application/octet-stream",
                "",
                content,
                "--edge--",
                "");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofString(parts + file)));
    }

    static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(at(path)))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
