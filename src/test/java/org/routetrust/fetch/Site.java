package org.routetrust.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/** A site on loopback that answers byte for byte what a test says, and keeps what it was asked. */
final class Site implements AutoCloseable {

    private final ServerSocket server;
    private final Answers answers;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** Writes the whole answer to a path. */
    @FunctionalInterface
    interface Answers {
        void to(String path, OutputStream out) throws IOException;
    }

    private Site(ServerSocket server, Answers answers) {
        this.server = server;
        this.answers = answers;
    }

    static Site serving(Answers answers) throws IOException {
        return serving(ServerSocketFactory.getDefault(), answers);
    }

    static Site serving(ServerSocketFactory sockets, Answers answers) throws IOException {
        Site site = new Site(sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress()), answers);
        Thread.ofVirtual().start(site::accept);
        return site;
    }

    /** A site whose every path but the robots file answers with one text. */
    static Site saying(String... lines) throws IOException {
        String answer = String.join("\r\n", lines);
        return serving((path, out) -> write(out, path.equals("/robots.txt") ? Answer.status(404) : answer));
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    InetSocketAddress address() {
        return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
    }

    PublicUrl url(String path) {
        String text = "http://127.0.0.1:" + server.getLocalPort() + path;
        return (PublicUrl) PublicUrl.parse(text, FetchPolicy.PRIVATE_ALLOWED);
    }

    /** Heads of the requests so far, the robots file's left out. */
    List<String> requests() {
        return requests.stream().filter(r -> !r.startsWith("GET /robots.txt")).toList();
    }

    List<String> allRequests() {
        return List.copyOf(requests);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            String head = head(socket);
            requests.add(head);
            answers.to(head.split(" ", 3)[1], socket.getOutputStream());
            socket.getOutputStream().flush();
            socket.shutdownOutput();
        } catch (IOException e) {
            // the other side may hang up at any time: that is what many tests are about
            requests.add("");
        }
    }

    private static String head(Socket socket) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int b = socket.getInputStream().read();
            if (b < 0) {
                throw new IOException("no request");
            }
            head.append((char) b);
        }
        return head.toString();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
