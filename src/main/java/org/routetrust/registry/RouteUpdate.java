package org.routetrust.registry;

/** What came of an edit. */
public sealed interface RouteUpdate {

    /**
     * The edit is kept.
     *
     * @param route as it is now
     */
    record Updated(Route route) implements RouteUpdate {}

    /**
     * Somebody else edited the route meanwhile; nothing was changed.
     *
     * @param current as it is now: show it, and let the analyst decide again
     */
    record Outdated(Route current) implements RouteUpdate {}

    /** There is no such route. */
    record Unknown() implements RouteUpdate {}
}
