package org.routetrust.registry;

/** What came of giving an answer by hand. */
public sealed interface Giving {

    /** The answer counts from now on. */
    record Given(HandAnswer answer) implements Giving {}

    /** There is no such route; nothing was kept. */
    record NoSuchRoute() implements Giving {}

    /** The quoted capture is none of the route's; nothing was kept. */
    record CaptureOfAnotherRoute() implements Giving {}
}
