package org.routetrust.web.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where a JSON reader stopped and why, in plain words: its own messages name the inside of the service. */
final class JsonPlace {

    private static final Map<String, String> WORDS = words();

    private JsonPlace() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("START_OBJECT", "an object");
        words.put("START_ARRAY", "a list");
        words.put("VALUE_STRING", "a text");
        words.put("VALUE_NUMBER_INT", "a number");
        words.put("VALUE_NUMBER_FLOAT", "a number");
        words.put("VALUE_TRUE", "true");
        words.put("VALUE_FALSE", "false");
        words.put("VALUE_NULL", "null");
        words.put("Unexpected token", "there is");
        return words;
    }

    /** Such as {@code line 1, column 12: there is a text, expected a list}. */
    static String of(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        String reason = plain(message.split("\n", 2)[0].strip());
        String place = "line " + number(message, "line: ") + ", column " + number(message, "column: ");
        return reason.isEmpty() ? place : place + ": " + reason;
    }

    /** Empty where the reason names a class. */
    private static String plain(String reason) {
        String plain = reason;
        if (plain.contains("java.") || plain.contains("micronaut") || plain.contains("routetrust")) {
            int cause = plain.indexOf("due to: ");
            plain = cause < 0 ? "" : plain.substring(cause + "due to: ".length());
        }
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            plain = plain.replace(word.getKey(), word.getValue());
        }
        return plain;
    }

    private static String number(String message, String name) {
        int at = message.indexOf(name);
        int end = at < 0 ? 0 : at + name.length();
        int start = end;
        while (at >= 0 && end < message.length() && Character.isDigit(message.charAt(end))) {
            end++;
        }
        return start == end ? "unknown" : message.substring(start, end);
    }
}
