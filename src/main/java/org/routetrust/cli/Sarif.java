package org.routetrust.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.routetrust.scan.Flag;
import org.routetrust.scan.Note;
import org.routetrust.scan.Rule;

/** What a scan found, for viewers of code scanning: a log of SARIF 2.1.0. */
final class Sarif {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final ScanResult result;
    private final JsonGenerator json;
    private final List<Rule> rules;
    private final Map<String, Integer> alike = new HashMap<>();

    private Sarif(ScanResult result, JsonGenerator json) {
        this.result = result;
        this.json = json;
        this.rules = new ArrayList<>(
                result.flags().stream().map(Flag::rule).distinct().toList());
    }

    static String of(ScanResult result) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            new Sarif(result, json).write();
        }
        return text.append('\n').toString();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool();
        json.writeStringField("columnKind", "utf16CodeUnits");
        invocation();
        json.writeArrayFieldStart("results");
        for (Flag flag : result.flags()) {
            write(flag);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Route Trust");
        json.writeStringField("version", Version.ofProgram());
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules) {
            write(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(Rule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        text("shortDescription", rule.offer() ? rule.title() : Words.of("scan.rule", rule.title()));
        text("help", ScanText.toDo(rule));
        if (!rule.revoke().isEmpty()) {
            json.writeStringField("helpUri", rule.revoke());
        }
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String level(Rule rule) {
        return rule.offer() ? "warning" : "error";
    }

    private void invocation() throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Note note : result.notes()) {
            json.writeStartObject();
            text("message", ScanText.of(note));
            json.writeStringField("level", "note");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void write(Flag flag) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", flag.rule().id());
        json.writeNumberField("ruleIndex", rules.indexOf(flag.rule()));
        json.writeStringField("level", level(flag.rule()));
        text("message", ScanText.what(flag) + " " + ScanText.toDo(flag.rule()));
        location(flag);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("routeTrustPlace/v1", place(flag));
        json.writeStringField("routeTrustKey/v1", flag.fingerprint());
        json.writeEndObject();
        if (flag.commit() != null) {
            json.writeObjectFieldStart("properties");
            json.writeStringField("commit", flag.commit());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void location(Flag flag) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(flag.path()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", flag.line());
        json.writeNumberField("startColumn", flag.column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void text(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** The same from run to run, wherever in its file it stands, and made of nothing that is not shown. */
    private String place(Flag flag) {
        String shown = flag.rule().id() + "\n" + flag.path() + "\n" + flag.shown();
        int number = alike.merge(shown, 1, Integer::sum);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((shown + "\n" + number).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String uri(String path) {
        try {
            boolean whole = path.startsWith("/");
            return new URI(whole ? "file" : null, whole ? "" : null, whole ? path : "./" + path, null)
                    .toASCIIString()
                    .replaceFirst("^\\./(?![^/]*:)", "");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
