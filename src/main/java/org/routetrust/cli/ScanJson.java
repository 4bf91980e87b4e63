package org.routetrust.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.routetrust.scan.Flag;
import org.routetrust.scan.Note;

/** What a scan found, for programs: one object on one line. */
final class ScanJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ScanJson() {}

    static String of(ScanResult result) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("findings");
            for (Flag flag : result.flags()) {
                write(flag, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notes");
            for (Note note : result.notes()) {
                write(note, json);
            }
            json.writeEndArray();
            json.writeNumberField("accepted", result.accepted());
            json.writeNumberField("sources", result.sources());
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(Flag flag, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", flag.rule().id());
        json.writeStringField("what", flag.rule().offer() ? "offer" : "key");
        json.writeStringField(
                flag.rule().offer() ? "title" : "issuer", flag.rule().title());
        json.writeStringField("path", flag.path());
        json.writeStringField("commit", flag.commit());
        json.writeNumberField("line", flag.line());
        json.writeNumberField("column", flag.column());
        json.writeStringField("shown", flag.shown());
        json.writeNumberField("length", flag.length());
        json.writeStringField("fingerprint", flag.fingerprint());
        json.writeStringField("revoke", flag.rule().revoke());
        json.writeStringField("toDo", ScanText.toDo(flag.rule()));
        json.writeEndObject();
    }

    private static void write(Note note, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("why", note.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringField("path", note.path());
        json.writeStringField("text", ScanText.of(note));
        json.writeEndObject();
    }
}
