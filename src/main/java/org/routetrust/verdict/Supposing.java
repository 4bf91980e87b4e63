package org.routetrust.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.rulebook.State;

/**
 * The same case with something else in it: what a search judges instead of what is. Nothing is copied, since a search
 * supposes many hundred things for one report.
 *
 * @param steps answers as they would be, the last of a check first to be believed
 * @param turned the sign that is raised where it was not, or the other way round; null for none
 */
record Supposing(
        Case judged, List<WouldChange.Step> steps, @Nullable String turned) implements Situation {

    static Supposing steps(Case judged, List<WouldChange.Step> steps) {
        return new Supposing(judged, steps, null);
    }

    static Supposing turned(Case judged, String sign) {
        return new Supposing(judged, List.of(), sign);
    }

    @Override
    public State state(String check) {
        for (int last = steps.size() - 1; last >= 0; last--) {
            if (steps.get(last).check().equals(check)) {
                return steps.get(last).state();
            }
        }
        return judged.state(check);
    }

    @Override
    public @Nullable Object said(String check, String field) {
        for (int last = steps.size() - 1; last >= 0; last--) {
            WouldChange.Step step = steps.get(last);
            if (step.check().equals(check) && field.equals(step.field())) {
                return step.value();
            }
        }
        return judged.said(check, field);
    }

    @Override
    public boolean raises(String sign) {
        return judged.raises(sign) != sign.equals(turned);
    }
}
