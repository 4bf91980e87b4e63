package org.routetrust.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the head of an answer: interim answers passed over, folded or nameless headers refused. */
final class HeadReading {

    private static final int INTERIM = 10;
    private static final int HEADERS = 100;
    private static final String NAME_SYMBOLS = "!#$%&'*+-.^_`|~";

    private final InputStream in;
    private int left;

    HeadReading(InputStream in, int maxBytes) {
        this.in = in;
        this.left = maxBytes;
    }

    ResponseHead read() throws IOException {
        for (int i = 0; i <= INTERIM; i++) {
            int status = status(line());
            Map<String, List<String>> headers = headers();
            if (status >= 200) {
                return new ResponseHead(status, headers);
            }
        }
        throw FetchFailedException.broken("too many interim answers");
    }

    private String line() throws IOException {
        String line = Lines.read(in, left);
        left -= line.length() + 2;
        return line;
    }

    private static int status(String line) throws FetchFailedException {
        boolean http = line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 ");
        boolean ends = line.length() == 12 || (line.length() > 12 && line.charAt(12) == ' ');
        int status = http && ends ? number(line.substring(9, 12)) : -1;
        if (status < 100 || status == 101 || status > 599) {
            throw FetchFailedException.broken("the answer is not HTTP");
        }
        return status;
    }

    private static int number(String digits) {
        return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : -1;
    }

    private Map<String, List<String>> headers() throws IOException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        int count = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (++count > HEADERS || colon < 1 || !line.chars().limit(colon).allMatch(HeadReading::isNameCharacter)) {
                throw FetchFailedException.broken("the answer's headers");
            }
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            headers.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static boolean isNameCharacter(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || NAME_SYMBOLS.indexOf(c) >= 0;
    }
}
