package org.routetrust.verdict;

import java.util.Comparator;
import java.util.Optional;
import org.routetrust.check.Answer;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.State;
import org.routetrust.rulebook.Use;
import org.routetrust.verdict.WouldChange.Lift;
import org.routetrust.verdict.WouldChange.Step;

/**
 * The open question whose answer could move most.
 *
 * @param check id of the check
 * @param question as an analyst asks it
 * @param where where such an answer usually stands
 * @param use the use it could move, the headline where it can
 * @param to the level that use could reach; other questions may have to be answered too
 */
public record NextQuestion(String check, String question, String where, Use use, Level to) {

    /** What lifts the headline counts more than what lifts the four other uses together. */
    private static final int HEADLINE = 5;

    /** What a level counts: it is shared among up to eight answers without a rest. */
    private static final int LEVEL = 840;

    /** The question, or empty where no answer can move anything. Of equals the first of the checklist. */
    public static Optional<NextQuestion> of(Rulebook rulebook, Case judged, Rulings rulings, Use headline) {
        CheckRule best = null;
        int most = 0;
        for (CheckRule check : rulebook.checks()) {
            int weight = weight(check, judged, rulings, headline);
            if (weight > most) {
                best = check;
                most = weight;
            }
        }
        return Optional.ofNullable(best).map(check -> ask(check, judged, rulings, headline));
    }

    private static NextQuestion ask(CheckRule check, Case judged, Rulings rulings, Use headline) {
        Use use = rulings.byUse().keySet().stream()
                .filter(one -> gain(check, judged, rulings.of(one)) > 0)
                .max(Comparator.comparingInt(
                        one -> (one == headline ? HEADLINE : 1) * gain(check, judged, rulings.of(one))))
                .orElse(headline);
        Level to = rulings.of(use).wouldChange().lift().stream()
                .filter(lift -> asks(lift, check, judged))
                .map(Lift::to)
                .max(Comparator.naturalOrder())
                .orElse(rulings.of(use).level());
        return new NextQuestion(check.id(), check.question(), check.where(), use, to);
    }

    private static int weight(CheckRule check, Case judged, Rulings rulings, Use headline) {
        int weight = 0;
        for (Ruling ruling : rulings.byUse().values()) {
            weight += (ruling.use() == headline ? HEADLINE : 1) * gain(check, judged, ruling);
        }
        return weight;
    }

    /** Levels won, shared among the answers that are needed for it. */
    private static int gain(CheckRule check, Case judged, Ruling ruling) {
        int most = 0;
        for (Lift lift : ruling.wouldChange().lift()) {
            if (asks(lift, check, judged)) {
                most = Math.max(
                        most, levels(ruling.level(), lift.to()) / lift.steps().size());
            }
        }
        return most;
    }

    private static int levels(Level from, Level to) {
        return from == Level.STOP && to == Level.USABLE ? 2 * LEVEL : LEVEL;
    }

    private static boolean asks(Lift lift, CheckRule check, Case judged) {
        for (Step step : lift.steps()) {
            if (step.check().equals(check.id()) && isOpen(step, judged)) {
                return true;
            }
        }
        return false;
    }

    /** A page that clearly says no is not asked again. */
    private static boolean isOpen(Step step, Case judged) {
        Answer answer = judged.answers().get(step.check());
        return answer == null
                || answer.state() != State.ANSWERED
                || (step.field() != null && !answer.value().containsKey(step.field()));
    }
}
