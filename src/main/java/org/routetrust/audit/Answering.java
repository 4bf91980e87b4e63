package org.routetrust.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.routetrust.registry.HandAnswer;

/** What came of answering a check by hand. */
public sealed interface Answering {

    /**
     * The answer counts, and the route was judged again.
     *
     * @param answer the one that was given, or null after a withdrawal
     * @param audit what the route's rulings are now, and which of them changed
     */
    record Done(@Nullable HandAnswer answer, RouteAudit audit) implements Answering {}

    /**
     * Fields are wrong; nothing was kept.
     *
     * @param problems by field: {@code state}, {@code value}, {@code value.x}, {@code quote}, {@code source}, {@code sourceDate},
     *     {@code givenBy}
     */
    record Wrong(List<Refused.Problem> problems) implements Answering {

        /** Copies the problems; refuses a refusal without reason. */
        public Wrong {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("refused without a reason");
            }
        }
    }

    /**
     * The quoted words stand on none of the route's captures; nothing was kept.
     *
     * @param runsOver whether they do stand there, but run from one paragraph into the next
     */
    record NotOnAPage(boolean runsOver) implements Answering {

        /** What to do, as a sentence for a person. */
        public String remedy() {
            return runsOver
                    ? "These words run over several paragraphs or cells. Quote from one of them."
                    : "These words stand on none of the route's captures that are read. Copy them from a capture, add the"
                            + " page they stand on or take it back in, or give your own word with its source and date.";
        }
    }

    /** There is no such route. */
    record NoSuchRoute() implements Answering {}

    /** The rulebook has no such check, or there is no answer to withdraw. */
    record NothingThere() implements Answering {}
}
