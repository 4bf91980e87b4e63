package org.routetrust.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up names. May block: the fetch bounds the time and gives up by itself. */
@FunctionalInterface
public interface Resolver {

    /**
     * All addresses of a name.
     *
     * @param host a name in lower-case ASCII, never a number
     * @throws UnknownHostException when there are none, for whatever cause
     */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** Asks the machine's own resolver, its hosts file included. */
    static Resolver system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
