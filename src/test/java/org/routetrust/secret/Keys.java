package org.routetrust.secret;

import java.util.Random;
import org.routetrust.rulebook.KeyRule;

/** Makes credentials that nobody gave out, from the prefix, alphabet and length of their shape. */
final class Keys {

    private Keys() {}

    /** What is to be masked, without the words in front that some shapes need. */
    static String body(KeyRule rule, long seed) {
        Random random = new Random(seed);
        String letters = letters(rule.alphabet());
        StringBuilder body = new StringBuilder();
        // Its first characters are all different, so that it is no placeholder.
        for (int i = 0; i < rule.length(); i++) {
            int at = i < 10 ? (int) ((seed + i * 7L) % letters.length()) : random.nextInt(letters.length());
            body.append(letters.charAt(at));
        }
        return isContext(rule) ? body.toString() : rule.prefix() + body;
    }

    /** The words in front that the shape needs; empty for most. */
    static String context(KeyRule rule) {
        return isContext(rule) ? rule.prefix() : "";
    }

    private static boolean isContext(KeyRule rule) {
        return rule.prefix().endsWith(" ");
    }

    private static String letters(String alphabet) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < alphabet.length(); i++) {
            if (i + 2 < alphabet.length() && alphabet.charAt(i + 1) == '-') {
                for (char c = alphabet.charAt(i); c <= alphabet.charAt(i + 2); c++) {
                    letters.append(c);
                }
                i += 2;
            } else {
                letters.append(alphabet.charAt(i));
            }
        }
        return letters.toString();
    }
}
