package org.routetrust.fetch;

import java.util.stream.IntStream;

/** The encoder of RFC 3492: a label of any script in ASCII letters. The JDK's own speaks only the older IDNA 2003. */
final class Punycode {

    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int FIRST_NON_ASCII = 128;

    private final StringBuilder out = new StringBuilder();
    private int bias = 72;

    private Punycode() {}

    /** Encodes one label, without the prefix {@code xn--}. Takes at most a few hundred characters. */
    static String encode(String label) {
        return new Punycode().run(label.codePoints().toArray());
    }

    private String run(int[] points) {
        IntStream.of(points).filter(p -> p < FIRST_NON_ASCII).forEach(out::appendCodePoint);
        int basic = out.length();
        if (basic > 0) {
            out.append('-');
        }
        int handled = basic;
        int delta = 0;
        for (int n = FIRST_NON_ASCII; handled < points.length; n++, delta++) {
            int next = smallestFrom(points, n);
            delta += (next - n) * (handled + 1);
            n = next;
            for (int point : points) {
                if (point < n) {
                    delta++;
                } else if (point == n) {
                    append(delta);
                    bias = adapt(delta, ++handled, handled == basic + 1);
                    delta = 0;
                }
            }
        }
        return out.toString();
    }

    private static int smallestFrom(int[] points, int least) {
        return IntStream.of(points).filter(p -> p >= least).min().orElseThrow();
    }

    private void append(int delta) {
        int rest = delta;
        for (int k = BASE; ; k += BASE) {
            int threshold = Math.clamp(k - bias, T_MIN, T_MAX);
            if (rest < threshold) {
                out.append(digit(rest));
                return;
            }
            out.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    private static char digit(int value) {
        return (char) (value < 26 ? 'a' + value : '0' + value - 26);
    }

    private static int adapt(int delta, int length, boolean first) {
        int rest = first ? delta / 700 : delta / 2;
        rest += rest / length;
        int k = 0;
        while (rest > (BASE - T_MIN) * T_MAX / 2) {
            rest /= BASE - T_MIN;
            k += BASE;
        }
        return k + (BASE - T_MIN + 1) * rest / (rest + 38);
    }
}
