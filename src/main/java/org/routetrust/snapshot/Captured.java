package org.routetrust.snapshot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.routetrust.database.StorableText;

/**
 * A page as it came in, before it is stored. Credentials are to be masked before; this type does not do it.
 *
 * @param url the page's address, or empty
 * @param contentType such as {@code text/html}
 * @param content the masked text; characters no database takes become U+FFFD, and the length stays
 * @param title a few words that tell it from others: its title, a heading, a file, its first words; may be empty
 * @param capturedAt cut to microseconds, which is what is kept
 * @param via how it came in
 */
public record Captured(String url, String contentType, String content, String title, Instant capturedAt, Via via) {

    /** Makes the text storable. */
    public Captured {
        url = StorableText.of(url);
        contentType = StorableText.of(contentType);
        content = StorableText.of(content);
        title = StorableText.of(title);
        capturedAt = capturedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** SHA-256 of the content in UTF-8, in lower case hexadecimal digits: the same with and without a database. */
    public String sha256() {
        try {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
