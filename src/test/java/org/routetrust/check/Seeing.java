package org.routetrust.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.routetrust.cue.Finding;
import org.routetrust.page.Quote;
import org.routetrust.rulebook.CueRule;

/** Findings as cues would make them. */
final class Seeing {

    private Seeing() {}

    static Finding answered(String check, int rank, String sentence, Map<String, Object> gives, String... captured) {
        return finding(check, CueRule.Says.ANSWERED, rank, sentence, gives, captured);
    }

    static Finding weak(String check, int rank, String sentence, Map<String, Object> gives, String... captured) {
        return finding(check, CueRule.Says.WEAK, rank, sentence, gives, captured);
    }

    private static Finding finding(
            String check, CueRule.Says says, int rank, String sentence, Map<String, Object> gives, String... captured) {
        CueRule cue = new CueRule(
                check + ".cue-" + rank,
                check,
                says,
                rank,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of("text"),
                gives,
                List.of());
        Map<String, String> groups = new HashMap<>();
        for (int i = 0; i < captured.length; i += 2) {
            groups.put(captured[i], captured[i + 1]);
        }
        return new Finding(cue, new Quote("https://a.example/", 0, 0, sentence.length(), sentence), groups);
    }

    /** The same sentence on another page. */
    static Finding on(String url, Finding finding) {
        String text = Objects.requireNonNull(finding.quote()).text();
        return new Finding(finding.cue(), new Quote(url, 0, 0, text.length(), text), finding.captured());
    }
}
