package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.routetrust.audit.Offer;

/** Several threads that ask the service for audits, each as fast as it is answered, and keep what it acknowledged. */
final class Load implements AutoCloseable {

    private static final int THREADS = 4;
    private static final AtomicLong NEXT = new AtomicLong();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI service;
    private final Map<String, Json> acknowledged;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    private Load(URI service, Map<String, Json> acknowledged) {
        this.service = service;
        this.acknowledged = acknowledged;
    }

    /** Begins; what is acknowledged goes into the map, by the id of the audit. */
    static Load on(URI service, ConcurrentHashMap<String, Json> acknowledged) {
        Load load = new Load(service, acknowledged);
        for (int i = 0; i < THREADS; i++) {
            load.threads.add(Thread.ofPlatform().daemon().start(load::run));
        }
        return load;
    }

    private void run() {
        while (!stopped) {
            try {
                HttpResponse<String> answer = ask();
                if (answer.statusCode() == 201) {
                    Json audit = Json.read(answer.body());
                    acknowledged.put(audit.text("id"), audit);
                } else {
                    ServiceProcess.pause(50);
                }
            } catch (IOException e) {
                // killed: that is what the test is about
                ServiceProcess.pause(50);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        String url = "https://offer" + NEXT.incrementAndGet() + ".example/";
        HttpRequest request = HttpRequest.newBuilder(service.resolve("api/audits"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        Json.line(url, Offer.text(List.of(Offer.OWNER, Offer.LIMIT, "This is " + url + " speaking.")))))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Waits for more acknowledged audits, and says how long that took. */
    Duration awaitMoreThan(int count, Duration limit) {
        long began = System.nanoTime();
        Duration took = Duration.ZERO;
        while (acknowledged.size() <= count) {
            took = Duration.ofNanos(System.nanoTime() - began);
            assertThat(took).as("time to the next acknowledged audit").isLessThan(limit);
            ServiceProcess.pause(10);
        }
        return took;
    }

    /** Ends once the requests under way are answered, or cannot be. */
    @Override
    public void close() {
        stopped = true;
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
