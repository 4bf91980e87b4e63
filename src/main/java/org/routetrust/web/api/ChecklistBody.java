package org.routetrust.web.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.routetrust.audit.AnswerField;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.KindRule;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.Use;
import org.routetrust.rulebook.WarningRule;

/**
 * The rules in force, as far as a program needs them.
 *
 * @param rulebook SHA-256 of all rules: reports with the same were judged alike
 * @param checks the questions, in the order of the checklist
 * @param kinds the sorts of routes
 * @param uses the jobs a route is ruled for
 * @param warnings what a report may flag
 */
@Serdeable
@Schema(name = "Checklist")
record ChecklistBody(String rulebook, List<Check> checks, List<Kind> kinds, List<String> uses, List<Warning> warnings) {

    /**
     * A question of the checklist.
     *
     * @param id such as payment-trigger
     * @param title a few words
     * @param question as an analyst asks it
     * @param why why it is asked
     * @param goodAnswer what a good answer names
     * @param where where such an answer usually stands
     * @param freshnessDays days after which an answer counts as weak, by kind; default for the others
     * @param fields what the value of an answer may say
     */
    @Serdeable
    @Schema(name = "ChecklistCheck")
    record Check(
            String id,
            String title,
            String question,
            String why,
            String goodAnswer,
            String where,
            Map<String, Integer> freshnessDays,
            List<Field> fields) {}

    /**
     * A field of an answer's value.
     *
     * @param name of the field
     * @param words those it may hold; empty: any
     * @param shape what it holds
     */
    @Serdeable
    @Schema(name = "ChecklistField")
    record Field(
            String name,
            Set<String> words,

            @Schema(
                    type = "string",
                    allowableValues = {"any", "word", "words", "object", "objects"})
            String shape) {}

    /**
     * A sort of route.
     *
     * @param id such as provider-trial
     * @param title a few words
     * @param what what it is
     * @param whatNot what it is mistaken for
     */
    @Serdeable
    @Schema(name = "ChecklistKind")
    record Kind(String id, String title, String what, String whatNot) {}

    /**
     * A warning.
     *
     * @param id of the flag
     * @param title a few words
     * @param text what it means and what to do
     */
    @Serdeable
    @Schema(name = "ChecklistWarning")
    record Warning(String id, String title, String text) {}

    static ChecklistBody of(Rulebook rulebook) {
        return new ChecklistBody(
                rulebook.digest(),
                rulebook.checks().stream().map(check -> check(check, rulebook)).toList(),
                rulebook.kinds().stream().map(ChecklistBody::kind).toList(),
                Arrays.stream(Use.values()).map(Use::id).toList(),
                rulebook.warnings().stream()
                        .filter(WarningRule::flag)
                        .map(rule -> new Warning(rule.id(), rule.title(), rule.text()))
                        .toList());
    }

    private static Check check(CheckRule rule, Rulebook rulebook) {
        return new Check(
                rule.id(),
                rule.title(),
                rule.question(),
                rule.why(),
                rule.goodAnswer(),
                rule.where(),
                rule.freshness(),
                AnswerField.of(rule, rulebook).stream()
                        .map(ChecklistBody::field)
                        .toList());
    }

    private static Field field(AnswerField field) {
        return new Field(field.name(), field.words(), field.shape().name().toLowerCase(Locale.ROOT));
    }

    private static Kind kind(KindRule rule) {
        return new Kind(rule.id(), rule.title(), rule.what(), rule.whatNot());
    }
}
