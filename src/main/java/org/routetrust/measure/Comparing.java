package org.routetrust.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.routetrust.audit.Capture;
import org.routetrust.audit.Question;
import org.routetrust.audit.Road;
import org.routetrust.rulebook.Use;

/** Sends labelled pages down the road, each as a route of its own that was captured just now. */
public final class Comparing {

    private final Road road;
    private final Clock clock;

    /** Takes the road, and the clock that says when now is. */
    public Comparing(Road road, Clock clock) {
        this.road = road;
        this.clock = clock;
    }

    /** Each page beside its report, in the same order. */
    public List<Compared> compare(List<LabelledPage> pages) {
        return pages.stream().map(this::compare).toList();
    }

    private Compared compare(LabelledPage page) {
        String url = page.label().url().strip();
        Question question = new Question(url, null, Use.PRODUCTION, LocalDate.now(clock), List.of(), List.of());
        Capture capture = new Capture(url, page.contentType(), page.content(), clock.instant());
        return new Compared(page, road.judge(question, List.of(road.mask(capture))));
    }
}
