package org.routetrust.rulebook;

import io.airlift.slice.Slice;
import io.airlift.slice.Slices;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A text to be matched by many patterns: encoded once, with offsets in characters on the outside. Not thread-safe. */
public final class Subject {

    private final String text;
    private @Nullable Slice bytes;

    /** Takes any text; lone surrogates are matched as a question mark. */
    public Subject(String text) {
        this.text = text;
    }

    /** The text. */
    public String text() {
        return text;
    }

    Slice bytes() {
        Slice encoded = bytes;
        if (encoded == null) {
            encoded = Slices.wrappedBuffer(text.getBytes(StandardCharsets.UTF_8));
            bytes = encoded;
        }
        return encoded;
    }

    private boolean isAscii() {
        return bytes().length() == text.length();
    }

    int byteOffset(int charOffset) {
        return isAscii() ? charOffset : text.substring(0, charOffset).getBytes(StandardCharsets.UTF_8).length;
    }

    int charOffset(int byteOffset) {
        return isAscii() ? byteOffset : new String(bytes().getBytes(0, byteOffset), StandardCharsets.UTF_8).length();
    }
}
