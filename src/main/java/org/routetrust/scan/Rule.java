package org.routetrust.scan;

import org.routetrust.rulebook.KeyRule;
import org.routetrust.rulebook.KindRule;
import org.routetrust.rulebook.WarningRule;

/**
 * What something was found by.
 *
 * @param id such as {@code key.openai}, {@code warning.shared-key} or {@code kind.shared-key}
 * @param offer whether it is a sentence that offers shared keys; otherwise a key that is printed
 * @param title the issuer of the key, or the title of the warning or kind
 * @param text what to know about such an offer; empty for keys
 * @param revoke the issuer's address where its owner ends a key, or empty
 */
public record Rule(String id, boolean offer, String title, String text, String revoke) {

    static Rule of(KeyRule key) {
        return new Rule("key." + key.id(), false, key.issuer(), "", key.revoke());
    }

    static Rule of(WarningRule warning) {
        return new Rule(warning.target(), true, warning.title(), warning.text(), "");
    }

    static Rule of(KindRule kind) {
        return new Rule("kind." + kind.id(), true, kind.title(), kind.what(), "");
    }
}
