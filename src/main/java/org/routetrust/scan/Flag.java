package org.routetrust.scan;

import org.jspecify.annotations.Nullable;

/**
 * Something that was found. It never holds a key.
 *
 * @param rule what it was found by
 * @param path where, as it is shown: below the working folder where it lies there
 * @param commit that added it, or null where files are looked at
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 * @param shown the first and last characters of the key as may be shown, or the sentence
 * @param length how many characters it has
 * @param fingerprint keyed; equal for equal keys or sentences
 */
public record Flag(
        Rule rule,
        String path,
        @Nullable String commit,
        long line,
        long column,
        String shown,
        int length,
        String fingerprint) {}
