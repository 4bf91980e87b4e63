package org.routetrust.scan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Names of files as git writes those with unusual letters: in quotes, with backslashes. */
final class QuotedName {

    private static final String LETTERS = "abtnvfr";
    private static final String MEANT = "\u0007\b\t\n\u000B\f\r";

    private QuotedName() {}

    static String plain(String quoted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int end = quoted.endsWith("\"") ? quoted.length() - 1 : quoted.length();
        for (int at = 1; at < end; at++) {
            char c = quoted.charAt(at);
            if (c != '\\' || at + 1 >= end) {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            } else if (isOctal(quoted, at + 1, end)) {
                bytes.write(Integer.parseInt(quoted.substring(at + 1, at + 4), 8));
                at += 3;
            } else {
                at++;
                int letter = LETTERS.indexOf(quoted.charAt(at));
                bytes.write(letter < 0 ? quoted.charAt(at) : MEANT.charAt(letter));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isOctal(String text, int at, int end) {
        return at + 3 <= end && text.substring(at, at + 3).chars().allMatch(c -> c >= '0' && c <= '7');
    }
}
