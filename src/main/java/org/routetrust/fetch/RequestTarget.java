package org.routetrust.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Path and query of an address in the form that goes over the wire: visible ASCII only, no dot segments. */
final class RequestTarget {

    private static final String KEPT = "-._~!$&'()*+,;=:@/?%[]|";

    private RequestTarget() {}

    /** Takes what follows the authority; drops the fragment. */
    static String of(String rest) {
        int hash = rest.indexOf('#');
        String target = hash < 0 ? rest : rest.substring(0, hash);
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        String query = question < 0 ? "" : target.substring(question);
        return encoded(withoutDots(path)) + encoded(query);
    }

    private static String withoutDots(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.split("/", -1);
        boolean open = false;
        for (int i = 1; i < segments.length; i++) {
            String plain = segments[i].toLowerCase(Locale.ROOT).replace("%2e", ".");
            open = plain.equals(".") || plain.equals("..");
            if (plain.equals("..")) {
                kept.pollLast();
            } else if (!open) {
                kept.addLast(segments[i]);
            }
        }
        if (open) {
            kept.addLast("");
        }
        return "/" + String.join("/", kept);
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isKept(b)) {
                out.append((char) b);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", b));
            }
        }
        return out.toString();
    }

    private static boolean isKept(byte b) {
        return (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || (b >= '0' && b <= '9')
                || (b > 0 && KEPT.indexOf(b) >= 0);
    }
}
