package org.routetrust.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.micronaut.serde.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.routetrust.audit.JsonPlace;
import org.routetrust.audit.ReportJson;
import org.routetrust.report.AuditRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The batch contract: one JSON request a line in, one JSON answer a line out, in the same order. Every line gets an
 * answer, an empty one too, so that the n-th answer belongs to the n-th line.
 */
final class Batch {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final Function<AuditRequest, Answer> audit;
    private final ObjectMapper mapper = ObjectMapper.getDefault();
    private final ReportJson reports = new ReportJson(mapper);
    private final JsonFactory tokens = new JsonFactory();

    Batch(Function<AuditRequest, Answer> audit) {
        this.audit = audit;
    }

    /** 0, or 1 when a line did not get a report. */
    int run(Terminal terminal) throws IOException {
        int status = 0;
        int number = 0;
        BufferedReader lines = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            Answer answer = answer(number, line);
            write(answer, terminal.out());
            status = answer instanceof Answer.Failed ? 1 : status;
        }
        return status;
    }

    /** Each at once, for a caller that waits for it before it asks again. */
    private void write(Answer answer, PrintStream out) throws IOException {
        out.print(json(answer));
        out.print('\n');
        if (out.checkError()) {
            throw new IOException("Nobody reads the answers any more.");
        }
    }

    private Answer answer(int number, String line) {
        try {
            return line.isBlank()
                    ? Answer.badJson("line " + number + " is empty: write one JSON request a line")
                    : read(number, line);
        } catch (IOException e) {
            return notARequest(JsonPlace.of(e).inLine(number));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("The request on line {} failed", number, e);
            return new Answer.Failed(
                    "failed", "the program failed at this request; what happened stands on standard error");
        }
    }

    private Answer read(int number, String line) throws IOException {
        int second = secondValue(line);
        if (second > 0) {
            return notARequest(new JsonPlace(number, second, "something follows the request; write one a line"));
        }
        AuditRequest request = mapper.readValue(line, AuditRequest.class);
        return request == null
                ? notARequest(new JsonPlace(number, 1, "there is null, expected an object"))
                : audit.apply(request);
    }

    /** The column of a value after the first, which the mapper would pass over, or 0. */
    private int secondValue(String line) throws IOException {
        try (JsonParser parser = tokens.createParser(line)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null
                    ? 0
                    : parser.currentTokenLocation().getColumnNr();
        }
    }

    private static Answer notARequest(JsonPlace place) {
        return Answer.badJson("not a request: " + place);
    }

    private String json(Answer answer) throws IOException {
        return switch (answer) {
            case Answer.Done done -> reports.write(done.report());
            case Answer.Failed failed -> mapper.writeValueAsString(Map.of("error", members(failed)));
        };
    }

    private static Map<String, String> members(Answer.Failed failed) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("code", failed.code());
        members.put("message", failed.message());
        return members;
    }
}
