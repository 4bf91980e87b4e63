package org.routetrust.rulebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Signs that no cue sees: they follow from the address, the day, or from what is absent. Policies name them by id. */
public enum DerivedSign {
    /** None of the pages could be read. */
    UNREADABLE,
    /** The pages were read, and nothing on them speaks of a route. */
    SAYS_NOTHING,
    /** The pages speak of limits, ends or payments, and no sentence tells what kind of route they speak of. */
    KIND_NOT_TOLD,
    /** The route's address is on a model owner's own host. */
    OWNERS_HOST,
    /** The route's address is a model owner's consumer app. */
    OWNERS_APP,
    /** The pages were read, and nobody is named as owner. */
    NOBODY_NAMED,
    /** The offer's end date has passed. */
    OFFER_ENDED,
    /** It says how one pays. */
    PAID_PATH,
    /** Unlimited and free, and nothing says where payment begins. */
    NO_BOUNDARY,
    /** Of the labels named none was a public id on that day, and one was seen not to be. */
    LABEL_NOT_PUBLIC;

    /** The id policies write, such as {@code owners-host}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Set<String> ids() {
        return Arrays.stream(values()).map(DerivedSign::id).collect(Collectors.toUnmodifiableSet());
    }
}
