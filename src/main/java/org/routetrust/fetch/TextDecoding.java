package org.routetrust.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A body as text, read as a browser reads it: byte order mark, then header, then meta element in the first 1024 bytes,
 * then UTF-8 where the bytes are UTF-8, else windows-1252.
 */
public record TextDecoding(Charset charset, int skipped) {

    private static final int META_WITHIN = 1024;

    static TextDecoding of(byte[] body, MediaType type) {
        return byMark(body)
                .or(() -> type.charset().flatMap(EncodingLabels::charset).map(c -> new TextDecoding(c, 0)))
                .or(() -> type.isMarkup() ? byMeta(body).map(c -> new TextDecoding(c, 0)) : Optional.empty())
                .orElseGet(() -> new TextDecoding(isUtf8(body) ? StandardCharsets.UTF_8 : WESTERN, 0));
    }

    /** The text of a page that was saved as a file, where no header tells its encoding. */
    public static String ofFile(byte[] file, boolean markup) {
        MediaType type = MediaType.parse(markup ? "text/html" : "text/plain");
        return of(file, type).text(file);
    }

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Whether each character takes two bytes or more, so that NUL bytes are ordinary. */
    boolean isWide() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    String text(byte[] body) {
        return new String(body, skipped, body.length - skipped, charset);
    }

    private static Optional<TextDecoding> byMark(byte[] body) {
        if (starts(body, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new TextDecoding(StandardCharsets.UTF_8, 3));
        }
        if (starts(body, 0xfe, 0xff)) {
            return Optional.of(new TextDecoding(StandardCharsets.UTF_16BE, 2));
        }
        return starts(body, 0xff, 0xfe)
                ? Optional.of(new TextDecoding(StandardCharsets.UTF_16LE, 2))
                : Optional.empty();
    }

    private static boolean starts(byte[] body, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= body.length || (body[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> byMeta(byte[] body) {
        String start = new String(body, 0, Math.min(body.length, META_WITHIN), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        for (int at = start.indexOf('<'); at >= 0; at = start.indexOf('<', at + 1)) {
            boolean comment = start.startsWith("<!--", at);
            int end = start.indexOf(comment ? "-->" : ">", at);
            if (end < 0) {
                return Optional.empty();
            }
            if (start.startsWith("<meta", at)) {
                Optional<Charset> found = label(start.substring(at, end)).flatMap(EncodingLabels::charset);
                if (found.isPresent()) {
                    // bytes in which a meta element could be read are not UTF-16
                    return found.map(c -> c.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : c);
                }
            }
            at = end;
        }
        return Optional.empty();
    }

    private static Optional<String> label(String element) {
        int at = element.indexOf("charset");
        String after = at < 0 ? "" : element.substring(at + 7).strip();
        if (!after.startsWith("=")) {
            return Optional.empty();
        }
        String value =
                after.substring(1).strip().replace("\"", " ").replace("'", " ").strip();
        int end = 0;
        while (end < value.length() && " ;/\t\r\n\f".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        return Optional.of(value.substring(0, end));
    }

    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
