package org.routetrust.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Asks a running service for audits, routes, pages and lists, on several connections for some seconds, and prints how
 * long the answers took. Starts nothing itself. One file without libraries, to be launched as it is:
 *
 * <pre>{@code java src/bench/java/org/routetrust/bench/Load.java http://127.0.0.1:8080 30 8 500}</pre>
 *
 * <p>The numbers are seconds, connections and, if given, the 99th percentile in milliseconds that no kind of request may
 * exceed. Ends with status 0 when all went well, 1 after an error or above that limit, 2 when it was called wrongly. It
 * leaves its audits and routes behind: give it a data folder of its own.
 */
final class Load {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis());

    /** The kinds of request, in the order in which each connection makes them. */
    private enum Ask {
        AUDIT("POST", "/api/audits", 201),
        REGISTER("POST", "/api/routes", 201),
        FIRST_PAGE("GET", "/", 200),
        ROUTES_PAGE("GET", "/routes", 200),
        ROUTES_LIST("GET", "/api/routes", 200);

        private final String method;
        private final String path;
        private final int status;

        Ask(String method, String path, int status) {
            this.method = method;
            this.path = path;
            this.status = status;
        }

        private String body() {
            long number = NEXT.incrementAndGet();
            String url = "https://tinplate" + number + ".example/pricing";
            return this == AUDIT ? audit(url, page(number)) : route(url, number);
        }

        private static String audit(String url, String page) {
            return """
            {"url": "%1$s", "pages": [{"url": "%1$s", "contentType": "text/markdown", "content": "%2$s"}]}
            """.formatted(url, page.replace("\n", "\\n"));
        }

        private static String route(String url, long number) {
            return """
            {"name": "Tinplate %2$s", "kind": "provider-trial", "use": "evaluate", "url": "%1$s"}
            """.formatted(url, number);
        }

        /** A provider's page; the number makes it another one each time. */
        private static String page(long number) {
            return """
            # Tinplate %1$d

            Type a prompt and make images online. Tinplate is operated by Tinplate Works %1$d Ltd.

            ## Free credits

            You get %2$d free credits a day, and each image costs 2 credits. Credits reset at 00:00 UTC.
            No credit card is required. When they are used up you can buy a pack from $%2$d.

            ## Models

            Every image is made with gpt-image-1.

            ## Terms

            You own your outputs and may use them commercially. Uploads are deleted after %2$d days.
            They are never used for training. Your images are private.

            ## Support

            Write to help@tinplate%1$d.example if something fails. Refunds are given within 7 days.
            """.formatted(number, 3 + number % 20);
        }

        private HttpRequest at(URI service) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(service.resolve(path)).timeout(PATIENCE);
            return method.equals("GET")
                    ? request.build()
                    : request.header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body()))
                            .build();
        }
    }

    private record Answered(Ask ask, boolean well, double millis) {}

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI service;
    private final long end;

    private Load(URI service, long seconds) {
        this.service = service;
        this.end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    }

    public static void main(String[] words) throws InterruptedException {
        if (words.length < 3) {
            System.err.println("usage: Load.java URL SECONDS CONNECTIONS [P99_MS]");
            System.exit(2);
        }
        long seconds = Long.parseLong(words[1]);
        double limit = words.length > 3 ? Double.parseDouble(words[3]) : Double.MAX_VALUE;
        List<Answered> answers = new Load(URI.create(words[0]), seconds).run(Integer.parseInt(words[2]));
        System.out.printf(
                "%-18s %7s %6s %8s %8s %8s %8s %8s%n",
                "", "count", "errors", "p50 ms", "p95 ms", "p99 ms", "max ms", "per s");
        boolean well = true;
        for (Ask ask : Ask.values()) {
            well &= report(ask, answers, seconds, limit);
        }
        System.exit(well ? 0 : 1);
    }

    private List<Answered> run(int connections) throws InterruptedException {
        List<List<Answered>> answers = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            List<Answered> own = new ArrayList<>();
            answers.add(own);
            threads.add(Thread.ofVirtual().start(() -> ask(own)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return answers.stream().flatMap(List::stream).toList();
    }

    private void ask(List<Answered> answers) {
        try {
            while (System.nanoTime() < end) {
                for (Ask ask : Ask.values()) {
                    answers.add(answered(ask));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answered answered(Ask ask) throws InterruptedException {
        HttpRequest request = ask.at(service);
        long began = System.nanoTime();
        boolean well = isWell(ask, request);
        double millis = (System.nanoTime() - began) / 1e6;
        if (!well) {
            Thread.sleep(100);
        }
        return new Answered(ask, well, millis);
    }

    private boolean isWell(Ask ask, HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != ask.status) {
                System.err.println(ask.method + " " + ask.path + ": " + response.statusCode() + " " + response.body());
            }
            return response.statusCode() == ask.status;
        } catch (IOException e) {
            System.err.println(ask.method + " " + ask.path + ": " + e);
            return false;
        }
    }

    private static boolean report(Ask ask, List<Answered> answers, long seconds, double limit) {
        List<Answered> asked =
                answers.stream().filter(answer -> answer.ask() == ask).toList();
        long errors = asked.stream().filter(answer -> !answer.well()).count();
        double[] millis = asked.stream().mapToDouble(Answered::millis).sorted().toArray();
        double slow = percentile(millis, 99);
        System.out.printf(
                Locale.ROOT,
                "%-18s %7d %6d %8.1f %8.1f %8.1f %8.1f %8.1f%n",
                ask.method + " " + ask.path,
                millis.length,
                errors,
                percentile(millis, 50),
                percentile(millis, 95),
                slow,
                percentile(millis, 100),
                (double) millis.length / seconds);
        return errors == 0 && slow <= limit;
    }

    private static double percentile(double[] sorted, int percent) {
        int place = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted.length == 0 ? 0 : sorted[Math.max(0, place - 1)];
    }
}
