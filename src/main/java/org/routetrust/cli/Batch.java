package org.routetrust.cli;

import io.micronaut.serde.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.Refused;
import org.routetrust.audit.Requests;
import org.routetrust.audit.Road;
import org.routetrust.audit.Understood;
import org.routetrust.report.AuditRequest;
import org.routetrust.report.Report;

/** The batch contract: one JSON request a line in, one JSON answer a line out, in the same order. */
final class Batch {

    private final Road road;
    private final Requests requests;
    private final @Nullable String asOf;
    private final ObjectMapper mapper = ObjectMapper.getDefault();

    /** Takes the date for requests that name none, or null for today. */
    Batch(Road road, Requests requests, @Nullable String asOf) {
        this.road = road;
        this.requests = requests;
        this.asOf = asOf;
    }

    /** What became of a request. */
    sealed interface Answer {
        record Done(Report report) implements Answer {}

        record Failed(String code, String message) implements Answer {}
    }

    /** 0, or 1 when a request could not be read. */
    int run(InputStream in, PrintStream out) throws IOException {
        int status = 0;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                Answer answer = answer(line);
                out.println(json(answer));
                status = answer instanceof Answer.Failed ? 1 : status;
            }
        }
        out.flush();
        return status;
    }

    private Answer answer(String line) {
        AuditRequest request;
        try {
            request = mapper.readValue(line, AuditRequest.class);
        } catch (IOException e) {
            return new Answer.Failed("bad-json", "not a request: " + e.getMessage());
        }
        return request == null ? new Answer.Failed("bad-json", "not a request: null") : audit(request);
    }

    Answer audit(AuditRequest request) {
        String date = request.asOf() == null ? asOf : request.asOf();
        AuditRequest dated = new AuditRequest(request.url(), request.kind(), request.use(), date, request.pages());
        return switch (requests.understand(dated)) {
            case Refused refused -> new Answer.Failed("bad-request", refused.message());
            case Understood.Asked asked ->
                new Answer.Done(road.judge(
                        asked.question(),
                        asked.captures().stream().map(road::mask).toList()));
        };
    }

    String json(Report report) throws IOException {
        return mapper.writeValueAsString(report);
    }

    private String json(Answer answer) throws IOException {
        return switch (answer) {
            case Answer.Done done -> json(done.report());
            case Answer.Failed failed ->
                mapper.writeValueAsString(Map.of("error", Map.of("code", failed.code(), "message", failed.message())));
        };
    }
}
