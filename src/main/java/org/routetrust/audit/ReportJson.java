package org.routetrust.audit;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.routetrust.report.Report;

/** Reports as the JSON they are stored and sent as. */
@Singleton
public final class ReportJson {

    private final ObjectMapper mapper;

    /** Takes the mapper that knows the report's types. */
    public ReportJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The report as one line of JSON. */
    public String write(Report report) {
        try {
            return mapper.writeValueAsString(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report that was written so, by this version or an earlier one. */
    public Report read(String json) {
        try {
            Report report = mapper.readValue(json, Report.class);
            if (report == null) {
                throw new IllegalArgumentException("no report");
            }
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
