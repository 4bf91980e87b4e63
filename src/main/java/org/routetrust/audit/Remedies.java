package org.routetrust.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.routetrust.fetch.FetchMessages;
import org.routetrust.fetch.NotFetched;
import org.routetrust.report.Report;

/** What a person can do about a page that could not be read, by the state's id. */
public final class Remedies {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.routetrust.unread", Locale.ENGLISH);

    private Remedies() {}

    /** The remedy; a general one for a state without its own. */
    public static String of(String state) {
        return text(state + ".remedy");
    }

    /** Why a page could not be read: what the fetch came to, or what was captured instead. */
    public static String meaning(Report.PageRead page) {
        return Arrays.stream(NotFetched.Reason.values())
                .filter(reason -> page.sha256().isEmpty())
                .filter(reason -> reason.messageKey().equals("fetch." + page.state()))
                .findFirst()
                .map(FetchMessages::message)
                .orElseGet(() -> text(page.state() + ".meaning"));
    }

    private static String text(String key) {
        try {
            return TEXTS.getString(key);
        } catch (MissingResourceException e) {
            return TEXTS.getString(key.substring(key.lastIndexOf('.') + 1));
        }
    }
}
