package org.routetrust.page;

import java.util.Locale;

/** Why a page that was captured cannot be read. The road adds the reasons of pages that could not be captured. */
public enum Unreadable {
    /** No visible text at all. */
    EMPTY,
    /** Hardly any text, and scripts that would have made it. */
    EMPTY_WITHOUT_SCRIPTS,
    /** Says "not found" with a good status, or is another capture than asked for. */
    NOT_FOUND,
    /** Only a sign-in form. */
    LOGIN_WALL,
    /** A challenge or an access-denied notice instead of the page. */
    BLOCKED,
    /** Not text: an image, an archive, a program. */
    NOT_A_PAGE,
    /** More than the reader takes. */
    TOO_LARGE;

    /** The id that reports write. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
