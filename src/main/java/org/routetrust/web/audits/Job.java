package org.routetrust.web.audits;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.fetch.Progress;
import org.routetrust.fetch.PublicUrl;

/** An audit that was asked for in a browser, from the click to the report, which has the same id. Holds no pages. */
final class Job implements Progress {

    private final UUID id;
    private final @Nullable UUID route;
    private final @Nullable UUID before;
    private volatile Course course = new Course.Running("waiting", "");

    /**
     * @param route the registered route it is of, or null
     * @param before the route's audit to compare with afterwards, or null
     */
    Job(UUID id, @Nullable UUID route, @Nullable UUID before) {
        this.id = id;
        this.route = route;
        this.before = before;
    }

    UUID id() {
        return id;
    }

    Course course() {
        return course;
    }

    void is(Course now) {
        course = now;
    }

    @Override
    public void on(Step step, PublicUrl at, long bytes) {
        String size = bytes > 0 ? " (" + bytes / 1024 + " KB)" : "";
        course = new Course.Running(step.name().toLowerCase(Locale.ROOT), at + size);
    }

    /** Where its course is shown, and then its result. */
    String place() {
        return "/audits/" + id + (route == null ? "" : "?then=" + AuditController.ROUTE);
    }

    /** What the route's page compares it with, or null. */
    @Nullable
    UUID before() {
        return before;
    }
}
