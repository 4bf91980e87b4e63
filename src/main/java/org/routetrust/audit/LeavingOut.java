package org.routetrust.audit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.routetrust.database.Database;
import org.routetrust.registry.Ground;
import org.routetrust.registry.HandAnswer;
import org.routetrust.registry.HandAnswers;
import org.routetrust.registry.LeftOutPages;
import org.routetrust.registry.RouteCapture;
import org.routetrust.registry.RouteCaptures;
import org.routetrust.registry.Routes;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.Rulebook;

/**
 * Leaves pages out of a route and takes them back in, and judges the route again from what is stored, in one
 * transaction. A page that is left out stays stored. Every method throws {@link
 * org.routetrust.database.DatabaseUnavailable} if the database does not answer.
 */
@Singleton
public final class LeavingOut {

    private final Rulebook rulebook;
    private final Routes routes;
    private final RouteCaptures captures;
    private final LeftOutPages leftOut;
    private final HandAnswers answers;
    private final RouteAuditing auditing;
    private final Database database;

    LeavingOut(
            Rulebook rulebook,
            Routes routes,
            RouteCaptures captures,
            LeftOutPages leftOut,
            HandAnswers answers,
            RouteAuditing auditing,
            Database database) {
        this.rulebook = rulebook;
        this.routes = routes;
        this.captures = captures;
        this.leftOut = leftOut;
        this.answers = answers;
        this.auditing = auditing;
        this.database = database;
    }

    /**
     * Leaves out the page a capture is of, until it is taken back in or handed in again. Refused while an answer by hand
     * that counts quotes any capture of that page.
     */
    public Leaving leaveOut(UUID route, UUID capture) {
        return changed(route, capture, (page, all) -> {
            List<String> resting = resting(route, page.key(), all);
            if (!resting.isEmpty()) {
                return new Leaving.RestedOn(resting);
            }
            leftOut.leaveOut(route, page.key());
            return judged(route, page);
        });
    }

    /** Takes back in the page a capture is of. */
    public Leaving takeBack(UUID route, UUID capture) {
        return changed(
                route,
                capture,
                (page, all) ->
                        leftOut.takeBack(route, List.of(page.key())) ? judged(route, page) : new Leaving.NotLeftOut());
    }

    /** One change of a route at a time, so that each is judged together with those before it. */
    private Leaving changed(UUID route, UUID capture, BiFunction<RouteCapture, List<RouteCapture>, Leaving> change) {
        return database.write(connection -> {
            if (!routes.hold(route)) {
                return new Leaving.NoSuchRoute();
            }
            List<RouteCapture> all = captures.of(route);
            return all.stream()
                    .filter(page -> page.id().equals(capture))
                    .findFirst()
                    .map(page -> change.apply(page, all))
                    .orElseGet(Leaving.NoSuchCapture::new);
        });
    }

    private List<String> resting(UUID route, String key, List<RouteCapture> all) {
        Set<UUID> ofPage = all.stream()
                .filter(capture -> capture.key().equals(key))
                .map(RouteCapture::id)
                .collect(Collectors.toSet());
        Set<String> checks = answers.current(route).stream()
                .filter(answer -> answer.ground() instanceof Ground.Quoted quoted && ofPage.contains(quoted.capture()))
                .map(HandAnswer::check)
                .collect(Collectors.toSet());
        return rulebook.checks().stream()
                .filter(rule -> checks.contains(rule.id()))
                .map(CheckRule::title)
                .toList();
    }

    private Leaving judged(UUID route, RouteCapture page) {
        return auditing.judgeAgain(route)
                .<Leaving>map(audit -> new Leaving.Done(page, audit))
                .orElseGet(Leaving.NoSuchRoute::new);
    }
}
