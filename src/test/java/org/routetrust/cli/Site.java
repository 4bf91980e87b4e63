package org.routetrust.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A site on this machine that has no robots file, and keeps what it was asked. */
public final class Site implements AutoCloseable {

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private Site(HttpServer server) {
        this.server = server;
    }

    /** One answer to every path. */
    static Site saying(int status, String contentType, String body) throws IOException {
        return serving(path -> new Reply(status, contentType, body));
    }

    /** HTML pages by path; others are not there. */
    public static Site answering(Map<String, String> pages) throws IOException {
        return serving(path ->
                new Reply(pages.containsKey(path) ? 200 : 404, "text/html", pages.getOrDefault(path, "not here")));
    }

    private static Site serving(Function<String, Reply> replies) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Site site = new Site(server);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/robots.txt")) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                site.asked.add(path);
                send(exchange, replies.apply(path));
            }
            exchange.close();
        });
        server.start();
        return site;
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private record Reply(int status, String contentType, String body) {}

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
