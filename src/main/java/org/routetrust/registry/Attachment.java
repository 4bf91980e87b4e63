package org.routetrust.registry;

/** What came of attaching an audit to a route. */
public enum Attachment {
    /** The audit is the route's now, or was already. */
    ATTACHED,
    /** The audit is of another route; nothing was changed. */
    OF_ANOTHER_ROUTE,
    /** There is no such audit or route. */
    UNKNOWN
}
