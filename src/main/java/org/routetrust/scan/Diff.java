package org.routetrust.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what git prints of changes, without lines of context. */
public final class Diff {

    private static final String COMMIT = "commit ";
    private static final String FILE = "diff --git ";
    private static final String NEW_NAME = "+++ ";
    private static final String BINARY = "Binary files ";
    private static final String GONE = "/dev/null";
    /** Of a longer line the rest is read as a line of its own; longer texts are handed on in parts. */
    private static final int MOST = 4_000_000;

    private final BufferedReader in;
    private final Seen seen;
    private final StringBuilder line = new StringBuilder();
    private boolean cut;

    private @Nullable String commit;
    private String path = "";
    private StringBuilder text = new StringBuilder();
    private List<Integer> lines = new ArrayList<>();
    private int removed;
    private int added;
    private int number;

    Diff(BufferedReader in, Seen seen) {
        this.in = in;
        this.seen = seen;
    }

    /** What is called for each file of a change. */
    public interface Seen {

        /** Lines were added. */
        void added(Added added);

        /** It changed and is binary. */
        void binary(String path);
    }

    void read() throws IOException {
        while (readLine()) {
            if (removed > 0 || added > 0) {
                inHunk();
            } else {
                outside(line.toString());
            }
        }
        handOn();
    }

    private void inHunk() throws IOException {
        char sign = line.isEmpty() ? ' ' : line.charAt(0);
        boolean begin = !cut;
        if (sign == '-') {
            removed--;
            skipRest();
        } else if (sign == '+' && begin) {
            take(line.substring(1));
            while (cut && readLine()) {
                take(line.toString());
            }
            number++;
            added--;
        }
    }

    private void skipRest() throws IOException {
        while (cut && readLine()) {
            line.setLength(0);
        }
    }

    private void take(String content) {
        if (text.length() + content.length() > MOST) {
            handOn();
        }
        text.append(content).append('\n');
        lines.add(number);
    }

    private void outside(String said) {
        if (said.startsWith(COMMIT)) {
            handOn();
            commit = said.substring(COMMIT.length());
        } else if (said.startsWith(FILE)) {
            handOn();
            path = ofHeader(said.substring(FILE.length()));
        } else if (said.startsWith(NEW_NAME)) {
            path = name(said.substring(NEW_NAME.length()));
        } else if (said.startsWith("@@ ")) {
            hunk(said);
        } else if (said.startsWith(BINARY) && !said.endsWith(" and /dev/null differ")) {
            seen.binary(path);
        }
    }

    /** Reads {@code @@ -1,2 +3,4 @@}. What stands apart in the file stays apart in the text. */
    private void hunk(String said) {
        String[] words = said.split(" ", 4);
        removed = count(words[1]);
        added = count(words[2]);
        int begins = Integer.parseInt(words[2].substring(1).split(",", 2)[0]);
        if (!lines.isEmpty() && begins != number) {
            text.append(";\n");
            lines.add(begins);
        }
        number = begins;
    }

    private static int count(String written) {
        int comma = written.indexOf(',');
        return comma < 0 ? 1 : Integer.parseInt(written.substring(comma + 1));
    }

    private void handOn() {
        if (!lines.isEmpty() && !path.equals(GONE)) {
            seen.added(new Added(path, commit, text.toString(), lines));
        }
        text = new StringBuilder();
        lines = new ArrayList<>();
    }

    /** The name in {@code a/NAME b/NAME}. */
    private static String ofHeader(String names) {
        return name(names.substring(names.length() / 2 + 1));
    }

    private static String name(String written) {
        String ended = written.endsWith("\t") ? written.substring(0, written.length() - 1) : written;
        String name = ended.startsWith("\"") ? QuotedName.plain(ended) : ended;
        return name.startsWith("b/") ? name.substring(2) : name;
    }

    /** Reads a line, or the next part of one that is too long. */
    private boolean readLine() throws IOException {
        line.setLength(0);
        cut = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                return true;
            }
            line.append((char) c);
            if (line.length() >= MOST) {
                cut = true;
                return true;
            }
        }
        return !line.isEmpty();
    }
}
