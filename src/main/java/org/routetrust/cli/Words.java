package org.routetrust.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the pages, for the terminal too. */
final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("i18n.messages", Locale.ROOT);

    private Words() {}

    /** The words for a key; what stands after its first dot where there are none, such as a field of a team's check. */
    static String of(String key) {
        try {
            return BUNDLE.getString(key);
        } catch (MissingResourceException e) {
            return key.substring(key.indexOf('.') + 1).replace('_', ' ');
        }
    }

    static String of(String key, Object... filled) {
        return new MessageFormat(of(key), Locale.ROOT).format(filled);
    }
}
