package org.routetrust.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.routetrust.check.Answer;
import org.routetrust.model.ModelFacts;
import org.routetrust.verdict.Freshness;

/** Knows until when the same evidence and the same rules rule the same: evidence ages, offers end, dated facts change. */
final class Ageing {

    private final Freshness freshness;
    private final ModelFacts facts;

    Ageing(Freshness freshness, ModelFacts facts) {
        this.freshness = freshness;
        this.facts = facts;
    }

    /**
     * The last day, from the one that is judged as of, on which nothing has aged further; empty if nothing will.
     *
     * @param answers as found, before their age is counted
     */
    Optional<LocalDate> holdsUntil(List<Answer> answers, String kind, LocalDate asOf) {
        Stream<LocalDate> captured = answers.stream()
                .flatMap(answer -> freshness.freshUntil(answer, kind).stream())
                .map(until -> until.atZone(ZoneOffset.UTC).toLocalDate());
        return Stream.of(captured, offer(answers), labels(answers, asOf))
                .flatMap(days -> days)
                .filter(day -> !day.isBefore(asOf))
                .min(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> offer(List<Answer> answers) {
        return of(answers, "expiry").flatMap(expiry -> OfferEnd.of(expiry).stream());
    }

    private Stream<LocalDate> labels(List<Answer> answers, LocalDate asOf) {
        return of(answers, "model-label")
                .flatMap(label -> label.value().get("labels") instanceof List<?> names ? names.stream() : Stream.of())
                .flatMap(name -> facts.knownUntil(name.toString(), asOf).stream());
    }

    private static Stream<Answer> of(List<Answer> answers, String check) {
        return answers.stream().filter(answer -> answer.check().equals(check));
    }
}
