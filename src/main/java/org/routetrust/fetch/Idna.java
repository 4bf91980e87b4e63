package org.routetrust.fetch;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * International host names in ASCII, close to UTS 46 (non-transitional): compatibility forms and case are folded, what
 * is invisible is dropped, and only then is anything decided about the name.
 *
 * <p>Stricter than UTS 46: zero-width joiners are refused wherever they stand. Right-to-left rules are not checked.
 */
final class Idna {

    private static final String ALSO_ALLOWED = "\u00b7\u0375\u05f3\u05f4\u30fb";

    private Idna() {}

    /** Folds a host as a browser would before reading it; ASCII comes out in lower case. */
    static String fold(String host) {
        StringBuilder out = new StringBuilder(host.length());
        normal(host)
                .codePoints()
                .filter(p -> !isDropped(p))
                .forEach(p -> out.append(Character.toString(p).toLowerCase(Locale.ROOT)));
        return normal(out.toString()).replace('\u3002', '.');
    }

    /** One folded label in ASCII; empty when it holds a character no label may hold. */
    static Optional<String> ascii(String label) {
        if (label.codePoints().allMatch(p -> p < 128)) {
            return label.chars().allMatch(Idna::isAsciiLabel) ? Optional.of(label) : Optional.empty();
        }
        boolean allowed = label.codePoints().allMatch(Idna::isAllowed) && !isMark(label.codePointAt(0));
        return allowed ? Optional.of("xn--" + Punycode.encode(label)) : Optional.empty();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean isDropped(int p) {
        return p == 0xad
                || p == 0x34f
                || p == 0x200b
                || p == 0x2060
                || p == 0xfeff
                || (p >= 0x180b && p <= 0x180d)
                || (p >= 0xfe00 && p <= 0xfe0f);
    }

    private static boolean isAsciiLabel(int p) {
        return (p >= 'a' && p <= 'z') || (p >= '0' && p <= '9') || p == '-' || p == '_';
    }

    private static boolean isAllowed(int p) {
        if (p < 128) {
            return isAsciiLabel(p);
        }
        return Character.isLetterOrDigit(p)
                || isMark(p)
                || Character.getType(p) == Character.OTHER_SYMBOL
                || (p >= 0x1f3fb && p <= 0x1f3ff)
                || ALSO_ALLOWED.indexOf(p) >= 0;
    }

    private static boolean isMark(int p) {
        return switch (Character.getType(p)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
