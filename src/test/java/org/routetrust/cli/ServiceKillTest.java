package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Kills the real service, its PostgreSQL, or both, under load, and looks for every audit that was acknowledged. */
class ServiceKillTest {

    private static final Path FOLDER =
            Path.of("target", "killed-service-" + ProcessHandle.current().pid()).toAbsolutePath();
    private static final Path DATA = FOLDER.resolve("data");
    /** Of a machine with much else to do; a quiet one needs seven seconds. */
    private static final Duration START = Duration.ofSeconds(60);

    private static final Duration RECOVERY = Duration.ofSeconds(30);

    /** More than can have been acknowledged already and not counted. */
    private static final int UNDER_WAY = 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConcurrentHashMap<String, Json> acknowledged = new ConcurrentHashMap<>();
    private final List<Duration> starts = new ArrayList<>();
    private final List<Duration> recoveries = new ArrayList<>();
    private final List<ServiceProcess> started = new ArrayList<>();

    private enum Target {
        SERVICE,
        DATABASE,
        BOTH
    }

    @Test
    void loses_no_acknowledged_audit_in_a_few_kills() throws Exception {
        killTimes(3, false);
    }

    @Test
    @Tag("long")
    void loses_no_acknowledged_audit_in_twenty_kills() throws Exception {
        killTimes(20, true);
    }

    @Test
    void refuses_a_second_service_on_the_data_folder_in_one_line() throws InterruptedException {
        ServiceProcess first = start();
        URI service = first.awaitReady();

        ServiceProcess second = start();

        assertThat(second.awaitEnd()).isEqualTo(1);
        assertThat(second.said().lines())
                .singleElement()
                .asString()
                .startsWith("Another Route Trust uses the data folder " + DATA);
        assertThat(status(service.resolve("health"))).isEqualTo(200);
    }

    @Test
    void ends_in_one_line_over_a_port_in_use_and_leaves_no_database_behind() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ServiceProcess process = ServiceProcess.start(DATA, Integer.toString(other.getLocalPort()));
            started.add(process);

            assertThat(process.awaitEnd()).isEqualTo(1);
            assertThat(process.said().lines().filter(line -> !line.contains(" INFO ")))
                    .singleElement()
                    .asString()
                    .startsWith("Cannot serve on 127.0.0.1:" + other.getLocalPort() + ": Address already in use.")
                    .contains("MICRONAUT_SERVER_PORT");
            assertThat(DATA.resolve("postgres/PG_VERSION")).exists();
            assertThat(ServiceProcess.database(DATA)).isEmpty();
        }
    }

    @Test
    void ends_over_a_mistake_in_the_rules_and_leaves_no_database_behind() throws InterruptedException {
        ServiceProcess process = ServiceProcess.start(DATA, "-1", "--checklists", "no-such-rules");
        started.add(process);

        assertThat(process.awaitEnd()).isEqualTo(1);
        assertThat(process.said())
                .endsWith("no-such-rules:1:1: no such folder\n")
                .doesNotContain("\tat ");
        assertThat(ServiceProcess.database(DATA)).isEmpty();
    }

    private ServiceProcess start() {
        ServiceProcess process = ServiceProcess.start(DATA);
        started.add(process);
        return process;
    }

    private void killTimes(int rounds, boolean whileStarting) throws Exception {
        ServiceProcess process = start();
        URI service = process.awaitReady();
        for (int round = 0; round < rounds; round++) {
            int before = acknowledged.size();
            Target target = Target.values()[round % Target.values().length];
            try (Load load = Load.on(service, acknowledged)) {
                load.awaitMoreThan(before + 10, RECOVERY);
                ServiceProcess.pause(ThreadLocalRandom.current().nextInt(1_000));
                kill(process, target);
                if (target == Target.DATABASE) {
                    recoveries.add(load.awaitMoreThan(acknowledged.size() + UNDER_WAY, RECOVERY));
                }
            }
            if (target != Target.DATABASE) {
                process = startAgain(whileStarting && round % 2 == 0);
                service = process.awaitReady();
                starts.add(process.age());
            }
            assertAllThere(service);
        }
        process.stop();
        report(rounds);
    }

    private static void kill(ServiceProcess process, Target target) throws InterruptedException {
        if (target != Target.SERVICE) {
            process.killDatabase();
        }
        if (target != Target.DATABASE) {
            process.kill();
            process.awaitEnd();
        }
    }

    private ServiceProcess startAgain(boolean killFirst) throws InterruptedException {
        if (killFirst) {
            ServiceProcess unlucky = start();
            ServiceProcess.pause(ThreadLocalRandom.current().nextInt(5_000));
            unlucky.kill();
            unlucky.awaitEnd();
        }
        return start();
    }

    /** With its report, and with the capture it was judged from. */
    private void assertAllThere(URI service) {
        acknowledged.entrySet().parallelStream().forEach(entry -> {
            HttpResponse<String> kept = getOnceItAnswers(service.resolve("api/audits/" + entry.getKey()));
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
            assertThat(Json.read(kept.body())).isEqualTo(entry.getValue());
            URI capture = service.resolve("api/captures/" + entry.getValue().text("captures.0"));
            assertThat(getOnceItAnswers(capture).statusCode()).isEqualTo(200);
        });
    }

    /** A connection that broke with the database is noticed when it is used, and told with 503. */
    private HttpResponse<String> getOnceItAnswers(URI address) {
        HttpResponse<String> answer = get(address);
        for (int tries = 0; answer.statusCode() == 503 && tries < 20; tries++) {
            ServiceProcess.pause(100);
            answer = get(address);
        }
        return answer;
    }

    private int status(URI address) {
        return get(address).statusCode();
    }

    private HttpResponse<String> get(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void report(int rounds) {
        System.out.printf(
                "%d kills, %d audits acknowledged, none lost; started again in %s, recovered in %s%n",
                rounds, acknowledged.size(), starts, recoveries);
        Duration usual = starts.stream().sorted().toList().get(starts.size() / 2);
        assertThat(usual).as("usual time of the next start").isLessThan(START);
    }

    @AfterEach
    void end() throws InterruptedException {
        for (ServiceProcess process : started) {
            process.stop();
        }
        ServiceProcess.database(DATA).ifPresent(ProcessHandle::destroyForcibly);
    }

    @AfterAll
    static void clear() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
