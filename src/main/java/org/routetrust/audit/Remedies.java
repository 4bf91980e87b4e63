package org.routetrust.audit;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What a person can do about a page that could not be read, by the state's id. */
public final class Remedies {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.routetrust.unread", Locale.ENGLISH);

    private Remedies() {}

    /** The remedy; a general one for a state without its own. */
    public static String of(String state) {
        return text(state + ".remedy");
    }

    /** What the state means. */
    public static String meaning(String state) {
        return text(state + ".meaning");
    }

    private static String text(String key) {
        try {
            return TEXTS.getString(key);
        } catch (MissingResourceException e) {
            return TEXTS.getString(key.substring(key.lastIndexOf('.') + 1));
        }
    }
}
