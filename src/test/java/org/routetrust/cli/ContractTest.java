package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.routetrust.audit.Offer;

/** What other programs rely on: members may be added to these lists, none is renamed, and none is left out. */
class ContractTest {

    private static final List<String> ANSWER = List.of(
            "url",
            "kind",
            "flags",
            "warnings",
            "checks",
            "use",
            "verdict",
            "verdicts",
            "nextQuestion",
            "pages",
            "asOf",
            "holdsUntil",
            "rulebook",
            "evidence");

    private static final List<String> KIND = List.of("suggested", "secondary", "registered", "judged", "because");

    private static final List<String> QUOTE = List.of("quote", "url", "rule", "block", "start", "end", "capturedAt");

    private static final List<String> CHECK = List.of("state", "value", "evidence", "note", "givenBy");

    private static final List<String> WARNING = List.of("id", "title", "text", "quotes");

    private static final List<String> VERDICT = List.of("verdict", "decidedBy", "reasons", "conditions", "wouldChange");

    private static final List<String> REASON = List.of("rule", "check", "verdict", "text", "quotes");

    private static final List<String> WOULD_CHANGE = List.of("lift", "lower", "note");

    private static final List<String> CHANGE = List.of("to", "answers", "text");

    private static final List<String> STEP = List.of("check", "state", "field", "value");

    private static final List<String> NEXT_QUESTION = List.of("check", "question", "where", "to", "use");

    private static final List<String> PAGE =
            List.of("url", "title", "state", "remedy", "language", "sha256", "capturedAt");

    private static final List<String> USES = List.of("prompts", "evaluate", "manual", "sensitive", "production");

    private static final Map<String, List<String>> VALUES = Map.of(
            "owner", List.of("name", "role"),
            "limit", List.of("items", "cost_per_image", "unlimited"),
            "expiry", List.of("kind", "text"),
            "model-label", List.of("labels"),
            "output-terms",
                    List.of(
                            "commercial_use",
                            "ownership",
                            "watermark",
                            "retention",
                            "deletion",
                            "training",
                            "visibility"),
            "payment-trigger", List.of("triggers"),
            "support", List.of("channels", "contact"),
            "endpoint-contract", List.of("endpoint", "auth", "errors", "limits"));

    private static final Json WHOLE = answer(Offer.text(Offer.EVIDENCE));
    private static final Json PART =
            answer(Offer.text(List.of(Offer.OWNER, Offer.LIMIT, "No credit card is required.")));
    private static final Json WARNED =
            answer("# Pinewood\n\nGet unlimited free images, no login. " + Offer.INTRODUCTION);

    private static Json answer(String content) {
        return Called.reading(Json.line(Offer.URL, content), "audit", "--jsonl").json();
    }

    private static Set<String> names(Json answer, String path) {
        return answer.at(path) instanceof Map<?, ?> map
                ? new TreeSet<>(map.keySet().stream().map(String::valueOf).toList())
                : Set.of();
    }

    private static void assertNames(Json answer, String path, List<String> expected) {
        assertThat(names(answer, path)).as(path).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void names_the_members_of_an_answer() {
        assertThat(WHOLE.members().keySet()).containsExactlyInAnyOrderElementsOf(ANSWER);
        assertNames(WHOLE, "kind", KIND);
        assertNames(WHOLE, "kind.because.0", QUOTE);
        assertNames(WHOLE, "pages.0", PAGE);
        assertThat(WHOLE.text("rulebook")).matches("[0-9a-f]{64}");
        assertThat(WHOLE.text("evidence")).matches("[0-9a-f]{64}");
    }

    @Test
    void names_the_checks_and_their_members() {
        assertNames(WHOLE, "checks", List.copyOf(VALUES.keySet()));
        assertThat(VALUES.keySet()).allSatisfy(check -> {
            assertNames(WHOLE, "checks." + check, CHECK);
            assertNames(WHOLE, "checks." + check + ".evidence.0", QUOTE);
        });
    }

    @Test
    void names_the_members_of_every_value() {
        VALUES.forEach((check, members) -> assertNames(WHOLE, "checks." + check + ".value", members));
        assertNames(WHOLE, "checks.limit.value.items.0", List.of("amount", "unit", "per"));
        assertNames(WHOLE, "checks.limit.value.cost_per_image", List.of("amount", "unit"));
    }

    @Test
    void writes_values_as_the_contract_has_them() {
        assertThat(WHOLE.at("checks.owner.value")).isEqualTo(Map.of("name", "Pinewood Labs Ltd", "role", "operator"));
        assertThat(WHOLE.at("checks.limit.value.items.0")).hasToString("{amount=5, unit=credits, per=day}");
        assertThat(WHOLE.at("checks.limit.value.unlimited")).isEqualTo(false);
        assertThat(WHOLE.at("checks.model-label.value.labels")).isEqualTo(List.of("gpt-image-2"));
        assertThat(WHOLE.text("checks.expiry.value.kind")).isEqualTo("resets");
        assertThat(WHOLE.text("checks.output-terms.value.commercial_use")).isEqualTo("allowed");
        assertThat(WHOLE.list("checks.payment-trigger.value.triggers").contains("no-card"))
                .isTrue();
        assertThat(WHOLE.text("checks.support.value.contact")).isEqualTo("help@pinewood.art");
    }

    @Test
    void names_the_members_of_every_verdict() {
        assertNames(PART, "verdicts", USES);
        assertThat(USES).allSatisfy(use -> {
            assertNames(PART, "verdicts." + use, VERDICT);
            assertNames(PART, "verdicts." + use + ".wouldChange", WOULD_CHANGE);
        });
        assertNames(PART, "verdicts.production.reasons.0", REASON);
        assertNames(PART, "verdicts.production.reasons.0.quotes.0", QUOTE);
        assertNames(PART, "verdicts.production.wouldChange.lift.0", CHANGE);
        assertNames(PART, "verdicts.production.wouldChange.lift.0.answers.0", STEP);
        assertNames(WHOLE, "verdicts.production.wouldChange.lower.0", CHANGE);
        assertNames(WHOLE, "verdicts.production.wouldChange.lower.0.answers.0", STEP);
        assertNames(PART, "nextQuestion", NEXT_QUESTION);
    }

    @Test
    void names_the_members_of_a_warning() {
        assertThat(WARNED.list("flags").contains("unlimited-free")).isTrue();
        assertNames(WARNED, "warnings.0", WARNING);
        assertThat(WARNED.list("warnings")).hasSameSizeAs(WARNED.list("flags"));
    }

    @Test
    void writes_members_without_a_value_as_null() {
        assertNull(WHOLE, "", "nextQuestion");
        assertNull(WHOLE, "kind", "registered");
        assertNull(WHOLE, "checks.owner", "note", "givenBy");
        assertNull(PART, "checks.support", "value");
        assertNull(PART, "checks.output-terms", "value");
        assertNull(WHOLE, "checks.output-terms.value", "watermark");
        assertNull(
                answer(Offer.text(List.of("Pinewood gives 5 free images a day."))),
                "checks.limit.value",
                "cost_per_image");
    }

    private static void assertNull(Json answer, String path, String... members) {
        Object here = path.isEmpty() ? answer.members() : answer.at(path);
        assertThat(here)
                .isInstanceOfSatisfying(
                        Map.class,
                        map -> assertThat(members)
                                .as(path)
                                .allMatch(member -> map.containsKey(member) && map.get(member) == null));
    }

    @Test
    void writes_an_error_with_its_code_before_its_message() {
        assertThat(Called.reading("nope\n", "audit", "--jsonl").out())
                .startsWith("{\"error\":{\"code\":\"bad-json\",\"message\":\"");
    }
}
