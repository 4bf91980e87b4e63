package org.routetrust.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.routetrust.fetch.FetchPolicy;
import org.routetrust.fetch.PublicUrl;
import org.routetrust.fetch.RefusedUrl;
import org.routetrust.report.Report;
import org.routetrust.rulebook.Use;
import org.routetrust.secret.Masker;

/**
 * Says of a text whether it is a shared-key shortcut, and which credentials are printed in it. Nothing is kept, fetched
 * or tried, and no answer holds a credential. It does not promise to find every offer or every key. Safe for many threads.
 *
 * <pre>{@code
 * QuickResult result = new QuickCheck(road).check(text, "", clock.instant());
 * }</pre>
 */
public final class QuickCheck {

    private static final String SHARED_KEY = "shared-key";
    private static final int MOST_KEYS = 100;
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final Road road;

    /** Judges as that road does. */
    public QuickCheck(Road road) {
        this.road = road;
    }

    /**
     * The answer, or every field that is wrong: {@code text} or {@code url}.
     *
     * @param text as it was pasted
     * @param url where it stands, or null or empty where nobody said; only named, never asked
     * @param at the time of the check
     */
    public QuickResult check(@Nullable String text, @Nullable String url, Instant at) {
        String place = url == null ? "" : url.strip();
        List<Refused.Problem> problems = new ArrayList<>();
        if (text == null || text.isBlank()) {
            problems.add(new Refused.Problem("text", QuickWords.of("text.missing")));
        } else if (isTooLarge(text)) {
            problems.add(new Refused.Problem("text", QuickWords.of("text.too-large")));
        }
        if (!place.isEmpty()
                && PublicUrl.parseTyped(place, FetchPolicy.PRIVATE_ALLOWED) instanceof RefusedUrl refused) {
            problems.add(new Refused.Problem("url", refused.message()));
        }
        return problems.isEmpty() ? answer(String.valueOf(text), place, at) : new Refused(problems);
    }

    private static boolean isTooLarge(String text) {
        return text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    private QuickAnswer answer(String text, String typed, Instant at) {
        Masker.Masked masked = road.find(text);
        String place = without(masked.found(), text, road.mask(typed));
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        Capture capture = new Capture(place, Requests.contentType(text), masked.text(), at);
        Report report =
                road.judge(new Question(place, null, Use.PRODUCTION, day, List.of(), List.of()), List.of(capture));
        boolean sharedKey = !masked.found().isEmpty() || report.kind().judged().equals(SHARED_KEY);
        return new QuickAnswer(
                sharedKey,
                QuickWords.of(outcome(sharedKey, masked, report)),
                report.url(),
                report.kind().judged(),
                sharedKey ? because(report) : List.of(),
                report.warnings().stream().map(QuickCheck::quotedOnce).toList(),
                keys(text, masked.found(), new KeyAdvice(road.rulebook(), place, day)),
                masked.found().size(),
                day.toString(),
                report.rulebook());
    }

    /** An address may hold a key of the text without the words that would tell it there. */
    private static String without(List<Masker.Found> found, String text, String place) {
        String masked = place;
        for (Masker.Found key : found) {
            masked = masked.replace(text.substring(key.start(), key.end()), key.shown());
        }
        return masked;
    }

    private static List<Report.Quoted> because(Report report) {
        Set<String> said = report.warnings().stream()
                .flatMap(flag -> flag.quotes().stream())
                .map(Report.Quoted::quote)
                .collect(Collectors.toCollection(HashSet::new));
        return report.kind().because().stream()
                .filter(quoted -> said.add(quoted.quote()))
                .toList();
    }

    /** Several cues may find the same sentence. */
    private static Report.Warning quotedOnce(Report.Warning flag) {
        Set<String> said = new HashSet<>();
        List<Report.Quoted> quotes = flag.quotes().stream()
                .filter(quoted -> said.add(quoted.quote()))
                .toList();
        return new Report.Warning(flag.id(), flag.title(), flag.text(), quotes);
    }

    private static String outcome(boolean sharedKey, Masker.Masked masked, Report report) {
        if (!sharedKey) {
            boolean read = report.pages().getFirst().state().equals(Report.PageRead.READ);
            return read ? "nothing-found" : "not-read";
        }
        return masked.found().isEmpty() ? "offer" : "key";
    }

    private static List<QuickAnswer.PrintedKey> keys(String text, List<Masker.Found> found, KeyAdvice advice) {
        LineCount count = new LineCount(text);
        return found.stream()
                .sorted(Comparator.comparingInt(Masker.Found::start))
                .limit(MOST_KEYS)
                .map(key -> advice.on(key, count.at(key.start())))
                .toList();
    }
}
