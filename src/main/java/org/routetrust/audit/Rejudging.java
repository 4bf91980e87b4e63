package org.routetrust.audit;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.routetrust.database.Database;
import org.routetrust.database.DatabaseUnavailable;
import org.routetrust.registry.Routes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges routes again whose rulings have outlived their evidence, so that the registry does not go on showing "usable"
 * for what is too old to say so. Reads nothing anew: the stored captures are judged as of today, which can only lower.
 */
@Singleton
final class Rejudging {

    private static final Logger LOG = LoggerFactory.getLogger(Rejudging.class);
    private static final UUID FIRST = new UUID(0, 0);
    private static final int AT_ONCE = 100;

    private final Routes routes;
    private final RouteAuditing auditing;
    private final Database database;
    private final Clock clock;

    Rejudging(Routes routes, RouteAuditing auditing, Database database, Clock clock) {
        this.routes = routes;
        this.auditing = auditing;
        this.database = database;
        this.clock = clock;
    }

    /** Judges all that are due. A database that does not answer is left to the next time. */
    @Scheduled(initialDelay = "10s", fixedDelay = "10m")
    void judgeAged() {
        try {
            LocalDate today = LocalDate.now(clock);
            List<UUID> aged = routes.aged(today, FIRST, AT_ONCE);
            while (!aged.isEmpty()) {
                aged.forEach(this::judge);
                aged = routes.aged(today, aged.getLast(), AT_ONCE);
            }
        } catch (DatabaseUnavailable e) {
            LOG.warn("Rulings that may be too old were not judged again: the database does not answer.");
        }
    }

    /** Alone on the route, so that an answer that is given meanwhile counts. */
    private void judge(UUID route) {
        database.write(
                connection -> routes.hold(route) && auditing.judgeAgain(route).isPresent());
    }
}
