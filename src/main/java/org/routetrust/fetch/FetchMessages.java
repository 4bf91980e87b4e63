package org.routetrust.fetch;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words for people, from the bundle {@code org.routetrust.fetch}: short, plain, with what to do next. */
public final class FetchMessages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.routetrust.fetch", Locale.ROOT);

    private FetchMessages() {}

    /** Why an address is refused, and what to give instead. */
    public static String address(RefusedUrl.Reason reason) {
        return BUNDLE.getString("address." + key(reason));
    }

    /** What went wrong when a page was asked for. */
    public static String message(NotFetched.Reason reason) {
        return BUNDLE.getString("fetch." + key(reason));
    }

    /** What a person can do about it. */
    public static String remedy(NotFetched.Reason reason) {
        return BUNDLE.getString(reason.remedyKey());
    }

    static String key(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
