package org.routetrust.audit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.routetrust.check.Answer;
import org.routetrust.database.TimeOrderedIds;
import org.routetrust.fetch.Progress;
import org.routetrust.registry.AuditRecord;
import org.routetrust.registry.AuditSummary;
import org.routetrust.registry.Audits;
import org.routetrust.registry.RouteCapture;
import org.routetrust.registry.RouteCaptures;
import org.routetrust.registry.Rulings;
import org.routetrust.report.Report;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Use;
import org.routetrust.snapshot.Snapshot;
import org.routetrust.snapshot.Snapshots;

/**
 * The whole road of the service: pages come in, are kept, are judged from what is kept, and the report is stored in one
 * transaction. An id that was returned stands for an audit that survives any crash.
 */
@Singleton
public final class Auditor {

    private final Road road;
    private final Gathering gathering;
    private final Snapshots snapshots;
    private final RouteCaptures routeCaptures;
    private final ByHand byHand;
    private final Audits audits;
    private final ReportJson json;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final Counts counts;

    Auditor(
            Road road,
            Bringing bringing,
            Snapshots snapshots,
            RouteCaptures routeCaptures,
            ByHand byHand,
            Audits audits,
            ReportJson json,
            TimeOrderedIds ids,
            Clock clock,
            Counts counts) {
        this.road = road;
        this.gathering = new Gathering(road, bringing, snapshots, clock);
        this.snapshots = snapshots;
        this.routeCaptures = routeCaptures;
        this.byHand = byHand;
        this.audits = audits;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.counts = counts;
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
        List<Snapshot> evidence = withEarlier(ask, gathered.kept());
        Report report = road.judge(question(ask, gathered), captures(evidence));
        audits.save(new AuditRecord(
                summary(id, ask, report),
                json.write(report),
                evidence.stream().map(Snapshot::id).toList(),
                report.holdsUntil() == null ? null : LocalDate.parse(report.holdsUntil())));
        counts.audited(report);
    }

    private Question question(Ask ask, Gathering.Gathered gathered) {
        Question asked = ask.question();
        List<Answer> answers = ask.route() == null ? asked.byHand() : byHand.of(ask.route());
        return new Question(asked.url(), asked.kind(), asked.use(), asked.asOf(), answers, gathered.unread());
    }

    /** The new pages, and the route's earlier ones: of an address only the latest, of pasted texts each once. */
    private List<Snapshot> withEarlier(Ask ask, List<Snapshot> kept) {
        List<Snapshot> evidence = new ArrayList<>(kept);
        if (ask.route() != null) {
            Set<String> seen = new HashSet<>();
            kept.forEach(snapshot -> seen.add(key(snapshot.url(), snapshot.sha256())));
            for (RouteCapture earlier : routeCaptures.of(ask.route())) {
                if (seen.add(key(earlier.url(), earlier.sha256()))) {
                    snapshots.find(earlier.id()).ifPresent(evidence::add);
                }
            }
        }
        return evidence;
    }

    private static String key(String url, String sha256) {
        return url.isBlank() ? sha256 : url;
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
