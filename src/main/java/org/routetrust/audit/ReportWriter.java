package org.routetrust.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.routetrust.check.Answer;
import org.routetrust.check.Evidence;
import org.routetrust.kind.Classification;
import org.routetrust.page.Page;
import org.routetrust.report.Report;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.State;

/** Writes down what the road found out, in the words of the contract. */
final class ReportWriter {

    private final Rulebook rulebook;
    private final VerdictWriter verdicts;

    ReportWriter(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.verdicts = new VerdictWriter(rulebook);
    }

    Report write(Judged judged) {
        Question question = judged.question();
        Map<String, Report.Verdict> rulings = verdicts.write(judged);
        String use = question.use().id();
        Report.Verdict headline = rulings.get(use);
        List<Report.PageRead> read = read(judged.reading());
        return new Report(
                question.url(),
                kind(judged),
                flags(judged),
                warnings(judged),
                checks(judged.answers()),
                use,
                headline == null ? "stop" : headline.verdict(),
                rulings,
                verdicts.nextQuestion(judged),
                Stream.concat(read.stream(), question.unread().stream()).toList(),
                question.asOf().toString(),
                judged.holdsUntil().map(LocalDate::toString).orElse(null),
                rulebook.digest(),
                digest(read));
    }

    private static Report.Kind kind(Judged judged) {
        Classification seen = judged.seen();
        return new Report.Kind(
                seen.kind(),
                seen.secondary(),
                judged.question().kind(),
                judged.kind(),
                Quoting.findings(seen.because(), judged.found()));
    }

    private List<String> flags(Judged judged) {
        return judged.signs().stream().filter(this::isFlag).sorted().toList();
    }

    private boolean isFlag(String sign) {
        return rulebook.warning(sign).map(rule -> rule.flag()).orElse(false);
    }

    private List<Report.Warning> warnings(Judged judged) {
        return flags(judged).stream()
                .flatMap(flag -> rulebook.warning(flag).stream())
                .map(rule -> new Report.Warning(rule.id(), rule.title(), rule.text(), quotes(judged, rule.id())))
                .toList();
    }

    private static List<Report.Quoted> quotes(Judged judged, String warning) {
        return judged.seen().warnings().stream()
                .filter(raised -> raised.id().equals(warning))
                .flatMap(raised -> Quoting.findings(raised.findings(), judged.found()).stream())
                .toList();
    }

    private Map<String, Report.Check> checks(List<Answer> answers) {
        Map<String, Report.Check> checks = new LinkedHashMap<>();
        answers.forEach(answer -> checks.put(
                answer.check(),
                new Report.Check(
                        answer.state().id(),
                        value(answer),
                        Quoting.evidence(answer.evidence()),
                        answer.note(),
                        givenBy(answer))));
        return checks;
    }

    private static @Nullable String givenBy(Answer answer) {
        return answer.evidence().stream()
                .map(Evidence::givenBy)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    /** Every field of the check's value, so that a reader sees what was looked for; null where the page does not say. */
    private @Nullable Map<String, Object> value(Answer answer) {
        if (answer.state().compareTo(State.WEAK) < 0) {
            return null;
        }
        Map<String, Object> value = new LinkedHashMap<>();
        rulebook.check(answer.check())
                .ifPresent(check -> check.fields().keySet().forEach(field -> value.put(field, absent(field))));
        value.putAll(answer.value());
        return value;
    }

    @SuppressWarnings("NullAway") // a JSON member that is null: "the page does not say"
    private static Object absent(String field) {
        return switch (field) {
            case "items", "labels", "triggers", "channels" -> List.of();
            case "unlimited" -> false;
            default -> null;
        };
    }

    private static List<Report.PageRead> read(Reading reading) {
        List<Report.PageRead> pages = new ArrayList<>();
        for (int i = 0; i < reading.pages().size(); i++) {
            pages.add(page(reading.captures().get(i), reading.pages().get(i)));
        }
        return pages;
    }

    private static Report.PageRead page(Capture capture, Page page) {
        String state = page.unreadable() == null
                ? Report.PageRead.READ
                : page.unreadable().id();
        return new Report.PageRead(
                capture.url(),
                page.title(),
                state,
                page.unreadable() == null ? null : Remedies.of(state),
                page.language(),
                sha256(capture.content()),
                capture.capturedAt().toString());
    }

    private static String digest(List<Report.PageRead> pages) {
        return sha256(String.join(
                "\n",
                pages.stream()
                        .map(page -> page.url() + " " + page.sha256())
                        .sorted()
                        .toList()));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
