package org.routetrust.audit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.routetrust.check.Answer;
import org.routetrust.database.Database;
import org.routetrust.database.TimeOrderedIds;
import org.routetrust.fetch.Progress;
import org.routetrust.registry.AuditRecord;
import org.routetrust.registry.AuditSummary;
import org.routetrust.registry.Audits;
import org.routetrust.registry.Rulings;
import org.routetrust.report.Report;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Use;
import org.routetrust.snapshot.Snapshot;
import org.routetrust.snapshot.Snapshots;

/**
 * The whole road of the service: pages come in, are kept, are judged from what is kept, and the report is stored in one
 * transaction. Of a route everything is judged but the pages that are left out. An id that was returned stands for an
 * audit that survives any crash.
 */
@Singleton
public final class Auditor {

    private final Road road;
    private final Gathering gathering;
    private final RouteEvidence routeEvidence;
    private final ByHand byHand;
    private final Audits audits;
    private final ReportJson json;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final Counts counts;
    private final Database database;

    Auditor(
            Road road,
            Bringing bringing,
            Snapshots snapshots,
            RouteEvidence routeEvidence,
            ByHand byHand,
            Audits audits,
            ReportJson json,
            TimeOrderedIds ids,
            Clock clock,
            Counts counts,
            Database database) {
        this.road = road;
        this.gathering = new Gathering(road, bringing, snapshots, clock);
        this.routeEvidence = routeEvidence;
        this.byHand = byHand;
        this.audits = audits;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.counts = counts;
        this.database = database;
    }

    /**
     * Audits and stores. Blocks while pages are fetched, at most as long as the fetcher's limits for each.
     *
     * @param progress hears how far the fetching is, on this thread
     * @return the id of the stored audit
     * @throws org.routetrust.database.DatabaseUnavailable if nothing could be kept
     */
    public UUID audit(Ask ask, Progress progress) {
        UUID id = ids.next();
        audit(id, ask, progress);
        return id;
    }

    /**
     * The same under an id that is known before, so that whoever waits can be told where the report will be.
     *
     * @param id made with {@link TimeOrderedIds}
     */
    public void audit(UUID id, Ask ask, Progress progress) {
        Gathering.Gathered gathered = gathering.gather(ask.incoming(), progress);
        UUID route = ask.route();
        Report report = route == null
                ? kept(id, ask, new RouteEvidence.Chosen(gathered.kept(), gathered.unread()))
                : database.write(connection -> kept(id, ask, routeEvidence.choose(route, gathered)));
        counts.audited(report);
    }

    private Report kept(UUID id, Ask ask, RouteEvidence.Chosen evidence) {
        Report report = road.judge(question(ask, evidence.others()), captures(evidence.judged()));
        audits.save(new AuditRecord(
                summary(id, ask, report),
                json.write(report),
                evidence.judged().stream().map(Snapshot::id).toList(),
                report.holdsUntil() == null ? null : LocalDate.parse(report.holdsUntil())));
        return report;
    }

    private Question question(Ask ask, List<Report.PageRead> others) {
        Question asked = ask.question();
        List<Answer> answers = ask.route() == null ? asked.byHand() : byHand.of(ask.route());
        return new Question(asked.url(), asked.kind(), asked.use(), asked.asOf(), answers, others);
    }

    private static List<Capture> captures(List<Snapshot> evidence) {
        return evidence.stream().map(Capture::of).toList();
    }

    private AuditSummary summary(UUID id, Ask ask, Report report) {
        return new AuditSummary(
                id,
                ask.route(),
                clock.instant(),
                report.url(),
                report.kind().judged(),
                ask.question().use(),
                rulings(report),
                report.rulebook(),
                report.evidence());
    }

    /** What could not be read rules nothing. */
    private static Rulings rulings(Report report) {
        Map<Use, Level> levels = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            Report.Verdict verdict = report.verdicts().get(use.id());
            if (verdict != null && !"stop.could-not-read".equals(verdict.decidedBy())) {
                Level.of(verdict.verdict()).ifPresent(level -> levels.put(use, level));
            }
        }
        return new Rulings(levels);
    }
}
