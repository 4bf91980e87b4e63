package org.routetrust.page;

import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalInt;

/** Colours of text and ground as inline styles write them. */
final class Ink {

    /** How far two colours may be apart, in each of red, green and blue, that no eye tells apart. */
    private static final int UNSEEN = 12;

    private static final Map<String, Integer> NAMED = Map.of("white", 0xFFFFFF, "black", 0x000000);

    private Ink() {}

    /** Whether text of one colour cannot be read on the other. Colours that are not understood are told apart. */
    static boolean vanishes(String ink, String ground) {
        if (ink.isEmpty() || ground.isEmpty()) {
            return false;
        }
        OptionalInt text = rgb(ink);
        OptionalInt behind = rgb(ground);
        if (text.isEmpty() || behind.isEmpty()) {
            return ink.equals(ground) && !ink.equals("inherit");
        }
        return near(text.getAsInt(), behind.getAsInt());
    }

    private static boolean near(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > UNSEEN) {
                return false;
            }
        }
        return true;
    }

    /** Of "#fff", "#ffffff", "rgb(255,255,255)", "white" and "black"; of nothing else, nor of what shines through. */
    private static OptionalInt rgb(String colour) {
        try {
            if (colour.startsWith("#")) {
                return hex(colour.substring(1));
            }
            if (colour.startsWith("rgb(") && colour.endsWith(")")) {
                return decimal(colour.substring(4, colour.length() - 1).split(",", -1));
            }
        } catch (NumberFormatException notAColour) {
            return OptionalInt.empty();
        }
        Integer named = NAMED.get(colour);
        return named == null ? OptionalInt.empty() : OptionalInt.of(named);
    }

    private static OptionalInt hex(String digits) {
        return switch (digits.length()) {
            case 3 -> OptionalInt.of(HexFormat.fromHexDigits(doubled(digits)));
            case 6 -> OptionalInt.of(HexFormat.fromHexDigits(digits));
            default -> OptionalInt.empty();
        };
    }

    private static String doubled(String digits) {
        StringBuilder twice = new StringBuilder();
        digits.chars().forEach(digit -> twice.append((char) digit).append((char) digit));
        return twice.toString();
    }

    private static OptionalInt decimal(String[] parts) {
        if (parts.length != 3) {
            return OptionalInt.empty();
        }
        int colour = 0;
        for (String part : parts) {
            colour = colour << 8 | Math.clamp(Integer.parseInt(part), 0, 0xFF);
        }
        return OptionalInt.of(colour);
    }
}
