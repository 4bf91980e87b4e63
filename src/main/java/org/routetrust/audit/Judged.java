package org.routetrust.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.routetrust.check.Answer;
import org.routetrust.kind.Classification;
import org.routetrust.verdict.Rulings;

/**
 * Everything the road found out, before it is written down as a report.
 *
 * @param found what the cues see on the pages, and when each page was captured
 * @param kind the kind that was judged
 * @param signs everything raised, flags among them
 * @param holdsUntil the last day on which nothing has aged further; empty if nothing will
 */
record Judged(
        Question question,
        Reading reading,
        Reading.Seen found,
        Classification seen,
        String kind,
        List<Answer> answers,
        Set<String> signs,
        Rulings rulings,
        Optional<LocalDate> holdsUntil) {}
