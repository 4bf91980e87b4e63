package org.routetrust.cli;

import java.util.Locale;
import org.routetrust.scan.Flag;
import org.routetrust.scan.Note;
import org.routetrust.scan.Rule;

/** What a scan found, for a terminal: where, what, and what to do now. */
final class ScanText {

    private static final String INDENT = "    ";

    private ScanText() {}

    static String of(ScanResult result) {
        StringBuilder text = new StringBuilder();
        result.flags().forEach(flag -> text.append(of(flag)));
        Sheet end = new Sheet();
        end.line(
                result.flags().isEmpty()
                        ? Words.of("scan.none", result.sources())
                        : Words.of("scan.found", result.flags().size(), result.sources()));
        if (result.accepted() > 0) {
            end.line(Words.of("scan.accepted", result.accepted()));
        }
        return text.append(end).toString();
    }

    private static String of(Flag flag) {
        Sheet sheet = new Sheet();
        String place = flag.path() + ":" + flag.line() + ":" + flag.column();
        sheet.line(flag.commit() == null ? place : place + " " + Words.of("scan.commit", flag.commit()));
        sheet.text(INDENT, what(flag) + " [" + flag.rule().id() + "]");
        sheet.text(INDENT, toDo(flag.rule()));
        sheet.line("");
        return sheet.toString();
    }

    /** What was found, in a sentence. */
    static String what(Flag flag) {
        return flag.rule().offer()
                ? Words.of("scan.offer", flag.rule().title(), flag.shown())
                : Words.of("scan.key", flag.rule().title(), flag.shown(), String.valueOf(flag.length()));
    }

    /** What to do about it now. */
    static String toDo(Rule rule) {
        if (rule.offer()) {
            return rule.text();
        }
        return rule.revoke().isEmpty() ? Words.of("scan.revoke") : Words.of("scan.revoke-at", rule.revoke());
    }

    static String of(Note note) {
        String key = "scan.note." + note.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Sheet sheet = new Sheet();
        sheet.line(Words.of(key, note.path()));
        return sheet.toString().strip();
    }
}
