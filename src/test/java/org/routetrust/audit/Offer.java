package org.routetrust.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.report.Report;
import org.routetrust.rulebook.RulebookReader;
import org.routetrust.rulebook.Use;

/** An offer that answers every question, sentence by sentence, and the road it goes down. */
public final class Offer {

    public static final Road ROAD = new Road(RulebookReader.builtIn());
    static final LocalDate DAY = LocalDate.parse("2026-05-13");
    public static final String URL = "https://pinewood.art/";

    public static final String INTRODUCTION = "Type a prompt and generate images online.";
    public static final String OWNER = "Pinewood Studio is operated by Pinewood Labs Ltd.";
    public static final String LIMIT = "You get 5 free credits a day, and each image costs 1 credit.";
    public static final String SUPPORT = "Write to help@pinewood.art if something fails.";

    /** Each carries evidence for a check, and nothing against the offer. */
    public static final List<String> EVIDENCE = List.of(
            OWNER,
            LIMIT,
            "The daily credits reset at 00:00 UTC.",
            "Every image is made with gpt-image-2.",
            "You own your outputs and may use them commercially.",
            "Uploads are deleted after 30 days and are never used for training.",
            "Your images are private.",
            "No credit card is required.",
            "Once the free credits are used up, you must buy a credit pack.",
            SUPPORT,
            "Refunds are given within 7 days.",
            "The API endpoint is POST https://api.pinewood.art/v1/images/generations with a bearer token.",
            "An error has a status code: 401, 429 or 500.");

    private Offer() {}

    static Capture whole() {
        return page(EVIDENCE);
    }

    static Capture page(List<String> sentences) {
        return captured(text(sentences), "2026-05-10T00:00:00Z");
    }

    public static String text(List<String> sentences) {
        List<String> lines = new ArrayList<>(List.of("# Pinewood Studio", INTRODUCTION));
        lines.addAll(sentences);
        return String.join("\n\n", lines);
    }

    static Capture captured(String content, String at) {
        return new Capture(URL, "text/markdown", content, Instant.parse(at));
    }

    static Question question(@Nullable String kind) {
        return new Question(URL, kind, Use.PRODUCTION, DAY, List.of(), List.of());
    }

    static Report judge(Capture... captures) {
        return judge(question(null), captures);
    }

    static Report judge(Question question, Capture... captures) {
        return ROAD.judge(question, List.of(captures).stream().map(ROAD::mask).toList());
    }

    static String state(Report report, String check) {
        Report.Check answer = report.checks().get(check);
        return answer == null ? "" : answer.state();
    }

    static String verdict(Report report, Use use) {
        Report.Verdict verdict = report.verdicts().get(use.id());
        return verdict == null ? "" : verdict.verdict();
    }
}
