package org.routetrust.scan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Findings that were accepted, by fingerprint and path. It never holds a key: the fingerprints are made with a random key
 * of its own, so that equal keys are told from run to run.
 */
public final class Baseline {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int BYTES = 32;
    private static final String KEY = "fingerprintKey";

    private final byte[] key;
    private final Set<Accepted> accepted;

    private Baseline(byte[] key, Set<Accepted> accepted) {
        this.key = key;
        this.accepted = accepted;
    }

    private record Accepted(String fingerprint, String path) {}

    /** Nothing is accepted yet; with a new random key. */
    public static Baseline fresh() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new Baseline(key, Set.of());
    }

    /**
     * Reads a baseline.
     *
     * @throws IOException with a message that says what to do
     */
    public static Baseline read(Path file) throws IOException {
        byte[] key = new byte[0];
        Set<Accepted> accepted = new HashSet<>();
        try (JsonParser parser = JSON.createParser(file.toFile())) {
            String fingerprint = "";
            while (parser.nextToken() != null) {
                if (parser.currentToken() != JsonToken.VALUE_STRING) {
                    continue;
                }
                switch (String.valueOf(parser.currentName())) {
                    case KEY -> key = HexFormat.of().parseHex(parser.getText());
                    case "fingerprint" -> fingerprint = parser.getText();
                    case "path" -> accepted.add(new Accepted(fingerprint, parser.getText()));
                    default -> {}
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unusable(file, e);
        }
        if (key.length != BYTES) {
            throw unusable(file, null);
        }
        return new Baseline(key, accepted);
    }

    private static IOException unusable(Path file, @Nullable Exception e) {
        return new IOException(
                "The baseline " + ShownPath.of(file) + " cannot be read. Write one with --write-baseline.", e);
    }

    /** What fingerprints are made with. */
    public byte[] fingerprintKey() {
        return key.clone();
    }

    /** Whether a finding was accepted. */
    public boolean accepts(Flag flag) {
        return accepted.contains(new Accepted(flag.fingerprint(), flag.path()));
    }

    /**
     * Writes a baseline with the same key that accepts these and no others.
     *
     * @throws IOException with a message that says what to do
     */
    public void write(Path file, Collection<Flag> flags) throws IOException {
        Path whole = file.toAbsolutePath();
        Path beside = whole.resolveSibling(whole.getFileName() + ".new");
        try {
            try (JsonGenerator json = JSON.createGenerator(Files.newBufferedWriter(beside))) {
                json.useDefaultPrettyPrinter();
                write(json, flags);
            }
            Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IOException("The baseline " + ShownPath.of(file) + " cannot be written: check its folder.", e);
        }
    }

    private void write(JsonGenerator json, Collection<Flag> flags) throws IOException {
        Set<String> seen = new TreeSet<>();
        json.writeStartObject();
        json.writeStringField(KEY, HexFormat.of().formatHex(key));
        json.writeArrayFieldStart("accepted");
        for (Flag flag : flags) {
            if (seen.add(flag.fingerprint() + flag.path())) {
                json.writeStartObject();
                json.writeStringField("rule", flag.rule().id());
                json.writeStringField("fingerprint", flag.fingerprint());
                json.writeStringField("path", flag.path());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
