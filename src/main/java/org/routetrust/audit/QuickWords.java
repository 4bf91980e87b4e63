package org.routetrust.audit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the quick check says to people. */
final class QuickWords {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.routetrust.quick-check", Locale.ENGLISH);

    private QuickWords() {}

    /** The text with its gaps filled; what is filled in is taken as it is. */
    static String of(String key, Object... filled) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(filled);
    }
}
