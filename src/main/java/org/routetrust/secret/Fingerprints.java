package org.routetrust.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells two equal credentials without keeping either: a keyed digest (HMAC with SHA-256), of which 16 bytes are written.
 * Without the key nobody can try candidates against it. Safe for many threads.
 */
public final class Fingerprints {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 16;
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    /**
     * Takes the key, which must stay on the server.
     *
     * @throws IllegalArgumentException if it is shorter than 16 bytes
     */
    public Fingerprints(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("a key of fingerprints needs at least 16 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The fingerprint of a credential, 32 digits of base 16. */
    public String of(String credential) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] digest = mac.doFinal(credential.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
