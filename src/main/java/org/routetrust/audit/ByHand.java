package org.routetrust.audit;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.check.Answer;
import org.routetrust.check.Evidence;
import org.routetrust.page.Quote;
import org.routetrust.registry.Ground;
import org.routetrust.registry.HandAnswer;
import org.routetrust.registry.HandAnswers;
import org.routetrust.rulebook.State;
import org.routetrust.snapshot.Snapshot;
import org.routetrust.snapshot.Snapshots;

/** The answers analysts gave for a route, as the road takes them. */
@Singleton
final class ByHand {

    private static final String RULE = "by-hand";

    private final HandAnswers given;
    private final Snapshots snapshots;
    private final ObjectMapper mapper;

    ByHand(HandAnswers given, Snapshots snapshots, ObjectMapper mapper) {
        this.given = given;
        this.snapshots = snapshots;
        this.mapper = mapper;
    }

    List<Answer> of(UUID route) {
        return given.current(route).stream().map(this::answer).toList();
    }

    /** The evidence for a gap is where somebody looked in vain; nothing that was said there counts. */
    private Answer answer(HandAnswer hand) {
        Map<String, Object> value = hand.state() == State.MISSING ? Map.of() : value(hand.value());
        return new Answer(hand.check(), hand.state(), value, List.of(evidence(hand)), null);
    }

    private Evidence evidence(HandAnswer hand) {
        return switch (hand.ground()) {
            case Ground.OwnWord word ->
                new Evidence(
                        RULE,
                        null,
                        word.source() + ", " + word.on(),
                        hand.givenBy(),
                        word.on().atStartOfDay(ZoneOffset.UTC).toInstant());
            case Ground.Quoted quoted -> quoted(hand, quoted);
        };
    }

    private Evidence quoted(HandAnswer hand, Ground.Quoted quoted) {
        Snapshot page = snapshots.find(quoted.capture()).orElse(null);
        String url = page == null ? "" : page.url();
        Instant at = page == null ? hand.givenAt() : page.capturedAt();
        Quote quote = new Quote(url, quoted.block(), quoted.start(), quoted.end(), quoted.text());
        return new Evidence(RULE, quote, null, hand.givenBy(), at);
    }

    private Map<String, Object> value(@Nullable String json) {
        if (json == null) {
            return Map.of();
        }
        try {
            Map<String, Object> read = mapper.readValue(json, Argument.mapOf(String.class, Object.class));
            Map<String, Object> value = new LinkedHashMap<>();
            if (read != null) {
                read.forEach((field, word) -> {
                    if (word != null) {
                        value.put(field, word);
                    }
                });
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
