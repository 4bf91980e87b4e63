package org.routetrust.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a JSON reader stopped and why, in plain words: its own messages name the inside of the program.
 *
 * @param line of the text that was read, from 1; 0 where the reader does not say
 * @param column in that line, from 1; 0 where the reader does not say
 * @param reason may be empty
 */
public record JsonPlace(int line, int column, String reason) {

    private static final Map<String, String> TOKENS = tokens();

    private static final Map<String, String> REASONS = reasons();

    private static Map<String, String> tokens() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("START_OBJECT", "an object");
        words.put("END_OBJECT", "the end of an object");
        words.put("START_ARRAY", "a list");
        words.put("END_ARRAY", "the end of a list");
        words.put("FIELD_NAME", "the name of a member");
        words.put("VALUE_STRING", "a text");
        words.put("VALUE_NUMBER_INT", "a number");
        words.put("VALUE_NUMBER_FLOAT", "a number");
        words.put("VALUE_TRUE", "true");
        words.put("VALUE_FALSE", "false");
        words.put("VALUE_NULL", "null");
        words.put("Unexpected token", "there is");
        return words;
    }

    /** The first that is found in the reader's message decides. */
    private static Map<String, String> reasons() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("end-of-input", "it ends too early");
        words.put("ecognized token", "a word stands here that is no JSON; put texts in double quotes");
        words.put("Non-standard token", "a word stands here that is no JSON; put texts in double quotes");
        words.put("expecting double-quote", "the name of a member should stand here, in double quotes");
        words.put("expecting a colon", "a colon should stand here");
        words.put("expecting comma", "a comma should stand here");
        words.put("close marker", "something is closed here that was not opened");
        words.put("unquoted character", "a line break or control character in a text is written as an escape, as \\n");
        words.put("character escape", "there is no such escape in JSON");
        words.put("umeric value", "this is not how JSON writes a number");
        words.put("nesting depth", "lists and objects are nested too deep");
        words.put("length (", "a text is longer than is read here");
        words.put("Unexpected character", "this character has no place here");
        return words;
    }

    /** Reads the place from what a reader threw. */
    public static JsonPlace of(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        String reason = plain(message.split("\n", 2)[0].strip());
        return new JsonPlace(number(message, "line: "), number(message, "column: "), reason);
    }

    private static String plain(String reason) {
        for (Map.Entry<String, String> known : REASONS.entrySet()) {
            if (reason.contains(known.getKey())) {
                return known.getValue();
            }
        }
        return inWords(withoutClasses(reason));
    }

    /** Empty where the reason does not go without the name of a class. */
    private static String withoutClasses(String reason) {
        if (!reason.contains("java.") && !reason.contains("micronaut") && !reason.contains("routetrust")) {
            return reason;
        }
        int cause = reason.indexOf("due to: ");
        return cause < 0 ? "" : reason.substring(cause + "due to: ".length());
    }

    private static String inWords(String reason) {
        String words = reason;
        for (Map.Entry<String, String> token : TOKENS.entrySet()) {
            words = words.replace(token.getKey(), token.getValue());
        }
        return words;
    }

    /** The last one: before it may stand where the object began that is not closed. */
    private static int number(String message, String name) {
        int at = message.lastIndexOf(name);
        int end = at < 0 ? 0 : at + name.length();
        int start = end;
        while (at >= 0 && end < message.length() && Character.isDigit(message.charAt(end))) {
            end++;
        }
        return start == end || end - start > 9 ? 0 : Integer.parseInt(message.substring(start, end));
    }

    /** The same place in the n-th line of a longer text. */
    public JsonPlace inLine(int n) {
        return new JsonPlace(n, column, reason);
    }

    /** Such as {@code line 1, column 12: there is a text, expected a list}. */
    @Override
    public String toString() {
        String place = column == 0 ? "line " + line : "line " + line + ", column " + column;
        return Stream.of(line == 0 ? "" : place, reason)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }
}
