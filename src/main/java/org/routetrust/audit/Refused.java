package org.routetrust.audit;

import java.util.List;

/**
 * A request that cannot be judged.
 *
 * @param problems one per field, never empty
 */
public record Refused(List<Problem> problems) implements Understood, Destination, QuickResult {

    /** Copies the problems; refuses a refusal without reason. */
    public Refused {
        problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("refused without a reason");
        }
    }

    /**
     * What is wrong with a field.
     *
     * @param field its name, such as {@code pages[0].capturedAt}
     * @param message what is wrong and what to write instead
     */
    public record Problem(String field, String message) {}

    /** All problems in one line. */
    public String message() {
        return String.join(
                "; ",
                problems.stream()
                        .map(problem -> problem.field() + ": " + problem.message())
                        .toList());
    }
}
