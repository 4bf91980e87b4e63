package org.routetrust.fetch;

import java.util.Set;

/** Names that mean something only inside a machine or a network, or that must not be looked up in DNS. */
final class LocalNames {

    private static final Set<String> LAST_LABELS = Set.of(
            "local",
            "localhost",
            "localdomain",
            "internal",
            "intranet",
            "private",
            "test",
            "invalid",
            "onion",
            "alt",
            "svc",
            "lan",
            "corp",
            "home");

    private static final Set<String> WHOLE_NAMES = Set.of("metadata.amazonaws.com");

    private LocalNames() {}

    /** Whether a lower-case ASCII name without trailing dot is one of them; a name of one label always is. */
    static boolean contains(String host) {
        int dot = host.lastIndexOf('.');
        return dot < 0
                || LAST_LABELS.contains(host.substring(dot + 1))
                || WHOLE_NAMES.contains(host)
                || host.equals("home.arpa")
                || host.endsWith(".home.arpa");
    }
}
