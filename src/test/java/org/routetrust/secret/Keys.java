package org.routetrust.secret;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.routetrust.rulebook.KeyRule;

/** Makes credentials that nobody gave out, from the example of their shape. */
public final class Keys {

    private static final Pattern PART = Pattern.compile("\\{(.+?):([0-9]+)}");

    private Keys() {}

    /** What is to be masked, without the words around it that some shapes need. */
    public static String body(KeyRule rule, long seed) {
        String example = rule.example();
        int start = example.indexOf("[[");
        return made(start < 0 ? example : example.substring(start + 2, example.indexOf("]]")), seed);
    }

    /** A key with the words around it that its shape needs. */
    public static String written(KeyRule rule, String key) {
        return before(rule) + key + after(rule);
    }

    /** The words in front that the shape needs; empty for most. */
    public static String before(KeyRule rule) {
        int start = rule.example().indexOf("[[");
        return start < 0 ? "" : rule.example().substring(0, start);
    }

    /** What must follow. */
    public static String after(KeyRule rule) {
        int end = rule.example().indexOf("]]");
        return end < 0 ? "" : rule.example().substring(end + 2);
    }

    private static String made(String example, long seed) {
        Random random = new Random(seed);
        StringBuilder made = new StringBuilder();
        Matcher part = PART.matcher(example);
        while (part.find()) {
            part.appendReplacement(made, "");
            String letters = letters(part.group(1));
            // Its first characters are all different, so that it is no placeholder.
            int shift = random.nextInt(letters.length());
            for (int i = 0; i < Integer.parseInt(part.group(2)); i++) {
                int at = i < 10 ? (int) ((shift + i * 7L) % letters.length()) : random.nextInt(letters.length());
                made.append(letters.charAt(at));
            }
        }
        return part.appendTail(made).toString();
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
