package org.routetrust.fetch;

import java.net.InetAddress;
import java.util.Set;

/** How far out a fetch may reach. Everything outside tests runs under {@link #PUBLIC_ONLY}. */
public enum FetchPolicy {
    /** Public names and addresses, ports 80 and 443. */
    PUBLIC_ONLY,
    /** Any name, address and port, loopback too: for pages served by a test on the same machine. */
    PRIVATE_ALLOWED;

    private static final Set<Integer> PORTS = Set.of(80, 443);

    /** The policy for a configuration switch. */
    public static FetchPolicy allowingPrivate(boolean allowed) {
        return allowed ? PRIVATE_ALLOWED : PUBLIC_ONLY;
    }

    boolean opensPort(int port) {
        return this == PRIVATE_ALLOWED ? port > 0 : PORTS.contains(port);
    }

    boolean opensName(String host) {
        return this == PRIVATE_ALLOWED || !LocalNames.contains(host);
    }

    boolean opensAddress(InetAddress address) {
        return this == PRIVATE_ALLOWED || PublicAddresses.contains(address);
    }
}
