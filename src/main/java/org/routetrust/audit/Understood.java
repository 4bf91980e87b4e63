package org.routetrust.audit;

import java.util.List;

/** What became of a request's words: a question with captures, or a refusal that names every bad field. */
public sealed interface Understood permits Understood.Asked, Refused {

    /**
     * A request that can be judged.
     *
     * @param question what is asked
     * @param captures the pages handed in; may be empty
     */
    record Asked(Question question, List<Capture> captures) implements Understood {

        /** Copies the captures. */
        public Asked {
            captures = List.copyOf(captures);
        }
    }
}
