package org.routetrust.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.routetrust.report.Report;

/** A labelled page with a report nobody made by reading: what each says is up to the test. */
final class Invented {

    static final String PAGE = "Fernpaint gives 5 credits a day. They reset at noon. Fernpaint Ltd runs it.";

    private final Map<String, Label.Check> expected = new LinkedHashMap<>();
    private final Map<String, Report.Check> found = new LinkedHashMap<>();
    private final Map<String, String> expectedRulings = new LinkedHashMap<>();
    private final Map<String, Report.Verdict> foundRulings = new LinkedHashMap<>();
    private List<String> expectedFlags = List.of();
    private List<String> foundFlags = List.of();
    private String expectedKind = "provider-trial";
    private String foundKind = "provider-trial";

    Invented labelled(String check, String state, @Nullable Map<String, @Nullable Object> value, String... quotes) {
        expected.put(check, new Label.Check(state, List.of(quotes), value));
        return this;
    }

    Invented read(String check, String state, @Nullable Map<String, Object> value, String... quotes) {
        List<Report.Quoted> evidence = Stream.of(quotes)
                .map(quote -> new Report.Quoted(quote, "", check + ".cue", null, null, null, null))
                .toList();
        found.put(check, new Report.Check(state, value, evidence, null, null));
        return this;
    }

    Invented ruled(String use, String expected, String found) {
        expectedRulings.put(use, expected);
        foundRulings.put(
                use,
                new Report.Verdict(
                        found,
                        "stop.some-rule",
                        List.of(),
                        List.of(),
                        new Report.WouldChange(List.of(), List.of(), null)));
        return this;
    }

    Invented flagged(List<String> expected, List<String> found) {
        expectedFlags = expected;
        foundFlags = found;
        return this;
    }

    Invented ofKind(String expected, String found) {
        expectedKind = expected;
        foundKind = found;
        return this;
    }

    Compared compared() {
        Label label = new Label("", expectedKind, expected, expectedFlags, expectedRulings);
        Report report = new Report(
                "",
                new Report.Kind(foundKind, List.of(), null, foundKind, List.of()),
                foundFlags,
                List.of(),
                found,
                "production",
                "stop",
                foundRulings,
                null,
                List.of(),
                "2026-05-13",
                null,
                "",
                "");
        return new Compared(new LabelledPage("fernpaint", label, "text/plain", PAGE), report);
    }
}
