package org.routetrust.audit;

import java.util.List;
import org.routetrust.registry.RouteCapture;

/** What came of leaving a page out of a route, or of taking it back in. */
public sealed interface Leaving {

    /**
     * The route was judged again, without the page or with it.
     *
     * @param capture the one that named the page
     * @param audit what the route's rulings are now, and which of them changed
     */
    record Done(RouteCapture capture, RouteAudit audit) implements Leaving {}

    /**
     * Answers given by hand quote the page; nothing was changed.
     *
     * @param checks what they answer, in the words of the rulebook
     */
    record RestedOn(List<String> checks) implements Leaving {

        /** Copies the checks; refuses a refusal without reason. */
        public RestedOn {
            checks = List.copyOf(checks);
            if (checks.isEmpty()) {
                throw new IllegalArgumentException("refused without a reason");
            }
        }

        /** What to do, as a sentence for a person. */
        public String remedy() {
            String last = checks.getLast();
            if (checks.size() == 1) {
                return "The answer to " + last + " rests on this page. Withdraw it or quote another page first.";
            }
            String others = String.join(", ", checks.subList(0, checks.size() - 1));
            return "The answers to " + others + " and " + last
                    + " rest on this page. Withdraw them or quote another page first.";
        }
    }

    /** The page that is to be taken back in is not left out. */
    record NotLeftOut() implements Leaving {}

    /** The route has no such capture. */
    record NoSuchCapture() implements Leaving {}

    /** There is no such route. */
    record NoSuchRoute() implements Leaving {}
}
