package org.routetrust.web.audits;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.Ask;
import org.routetrust.audit.Auditor;
import org.routetrust.database.DatabaseUnavailable;
import org.routetrust.database.TimeOrderedIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs audits while their pages show progress: a few at once, the others wait. What runs is kept in memory only, so a
 * restart loses it; what is finished is in the database before it is called finished.
 */
@Singleton
public final class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int AT_ONCE = 4;
    private static final int WAITING = 50;
    private static final int REMEMBERED = 5_000;

    private final Auditor auditor;
    private final TimeOrderedIds ids;
    private final Map<UUID, Job> jobs = Collections.synchronizedMap(new Remembered());
    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofVirtual().name("audit-", 0).factory());

    Jobs(Auditor auditor, TimeOrderedIds ids) {
        this.auditor = auditor;
        this.ids = ids;
    }

    /**
     * Starts an audit.
     *
     * @param before the route's audit to compare with, or null
     * @return the address that shows how far it is, or empty if too many are waiting already
     */
    public Optional<String> start(Ask ask, @Nullable UUID before) {
        Job job = new Job(ids.next(), ask.route(), before);
        try {
            executor.execute(() -> run(job, ask));
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        }
        jobs.put(job.id(), job);
        return Optional.of(job.place());
    }

    Optional<Job> find(UUID id) {
        return Optional.ofNullable(jobs.get(id));
    }

    private void run(Job job, Ask ask) {
        job.is(new Course.Running("judging", ""));
        try {
            auditor.audit(job.id(), ask, job);
            job.is(new Course.Finished());
        } catch (DatabaseUnavailable e) {
            job.is(new Course.Broken("database"));
        } catch (RuntimeException e) {
            LOG.error("an audit ended without a report", e);
            job.is(new Course.Broken("bug"));
        }
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }

    /** Forgets the oldest. */
    private static final class Remembered extends LinkedHashMap<UUID, Job> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Job> eldest) {
            return size() > REMEMBERED;
        }
    }
}
