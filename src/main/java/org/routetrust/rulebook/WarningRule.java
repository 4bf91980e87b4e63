package org.routetrust.rulebook;

/**
 * Something an analyst must be told, or a sign that policies look at.
 *
 * @param id such as {@code key-printed}
 * @param title a few words for people
 * @param text what it means and what to do
 * @param flag whether it is shown and reported as a flag; otherwise it is a sign for policies only
 * @param threshold the weight of cues from which it is raised
 */
public record WarningRule(String id, String title, String text, boolean flag, int threshold) {

    /** What the cues of this warning speak for: a kind may have the same id, and is weighed by itself. */
    public String target() {
        return target(id);
    }

    static String target(String id) {
        return "warning." + id;
    }
}
