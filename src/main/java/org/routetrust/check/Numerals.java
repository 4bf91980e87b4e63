package org.routetrust.check;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as pages write them: 1,000, 1.000, 0,04, 2.5k, 3万, 二十五. */
final class Numerals {

    private static final String HAN_DIGITS = "零一二三四五六七八九";
    private static final String HAN_POWERS = "十百千";
    private static final int LARGEST_WHOLE = 16;

    private Numerals() {}

    /**
     * The number a text is; whole numbers as long, others as double, null where it is none.
     *
     * @param counted whether things are counted, so that "1.800" is more than a thousand and not less than two
     */
    static @Nullable Object read(String text, boolean counted) {
        String written = text.strip().toLowerCase(Locale.ROOT);
        if (!couldBegin(written)) {
            return null;
        }
        if (isHan(written)) {
            return ofHan(written);
        }
        int power = powerOf(written.charAt(written.length() - 1));
        String figures = power == 0
                ? written
                : written.substring(0, written.length() - 1).strip();
        String plain = plain(figures.endsWith(".") ? figures.substring(0, figures.length() - 1) : figures, counted);
        return isDecimal(plain) ? number(new BigDecimal(plain).movePointRight(power)) : null;
    }

    /** Most texts that are asked about are words: they are told by their first letter. */
    private static boolean couldBegin(String written) {
        char first = written.isEmpty() ? ' ' : written.charAt(0);
        return first == '.' || first == ',' || (first >= '0' && first <= '9') || isHan(first);
    }

    /** The power of ten that a letter behind figures stands for; 0 for every other character. */
    private static int powerOf(char suffix) {
        return switch (suffix) {
            case 'k', '千' -> 3;
            case '万', '萬', '만' -> 4;
            default -> 0;
        };
    }

    private static Object number(BigDecimal exact) {
        BigDecimal value = exact.stripTrailingZeros();
        boolean whole = value.scale() <= 0 && value.precision() - value.scale() < LARGEST_WHOLE;
        return whole ? (Object) value.longValueExact() : (Object) value.doubleValue();
    }

    /** With a point before the fraction and nothing between thousands. */
    private static String plain(String figures, boolean counted) {
        int comma = figures.lastIndexOf(',');
        int point = figures.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            char fraction = comma > point ? ',' : '.';
            return figures.replace(fraction == ',' ? "." : ",", "").replace(fraction, '.');
        }
        if (comma >= 0) {
            boolean isFraction = figures.indexOf(',') == comma && figures.length() - comma <= 3;
            return figures.replace(",", isFraction ? "." : "");
        }
        return partsThousands(figures, counted) ? figures.replace(".", "") : figures;
    }

    private static boolean partsThousands(String figures, boolean counted) {
        String[] groups = figures.split("\\.", -1);
        boolean three = groups.length > 1 && groups[0].length() <= 3 && !groups[0].startsWith("0");
        for (int group = 1; group < groups.length; group++) {
            three &= groups[group].length() == 3;
        }
        return three && (counted || groups.length > 2);
    }

    private static boolean isDecimal(String plain) {
        return !plain.isEmpty()
                && !plain.equals(".")
                && plain.indexOf('.') == plain.lastIndexOf('.')
                && plain.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }

    private static boolean isHan(String written) {
        for (int at = 0; at < written.length(); at++) {
            if (!isHan(written.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHan(int c) {
        return "两万".indexOf(c) >= 0 || HAN_DIGITS.indexOf(c) >= 0 || HAN_POWERS.indexOf(c) >= 0;
    }

    private static Object ofHan(String written) {
        long total = 0;
        long group = 0;
        long digit = 0;
        for (int at = 0; at < written.length(); at++) {
            char c = written.charAt(at);
            if (c == '万') {
                total += Math.max(group + digit, 1) * 10_000;
                group = 0;
                digit = 0;
            } else if (HAN_POWERS.indexOf(c) >= 0) {
                group += Math.max(digit, 1) * (long) Math.pow(10, HAN_POWERS.indexOf(c) + 1.0);
                digit = 0;
            } else {
                digit = c == '两' ? 2 : HAN_DIGITS.indexOf(c);
            }
        }
        return total + group + digit;
    }
}
