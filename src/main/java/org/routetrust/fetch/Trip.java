package org.routetrust.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all requests of one fetch share: the deadline, the listener, and the addresses that were checked. */
final class Trip {

    private final AddressGuard guard;
    private final Connector connector;
    private final Exchange exchange;
    private final Deadline deadline;
    private final Progress progress;
    private final Map<String, List<InetAddress>> checked = new HashMap<>();

    Trip(AddressGuard guard, Connector connector, Exchange exchange, Deadline deadline, Progress progress) {
        this.guard = guard;
        this.connector = connector;
        this.exchange = exchange;
        this.deadline = deadline;
        this.progress = progress;
    }

    /** Asks one address. The connection goes to the very addresses that were checked, never to a second look-up. */
    Response ask(PublicUrl url, Exchange.BodyWish wish) throws IOException {
        List<InetAddress> addresses = check(url);
        progress.on(Progress.Step.CONNECTING, url, 0);
        try (Wire wire = connector.open(url, addresses, deadline)) {
            return exchange.get(url, wire, wish, bytes -> progress.on(Progress.Step.READING, url, bytes));
        } catch (IOException e) {
            throw FetchFailures.in(e, deadline);
        }
    }

    /** Checks the addresses behind a host, once in a fetch. */
    List<InetAddress> check(PublicUrl url) throws IOException {
        List<InetAddress> known = checked.get(url.host());
        if (known != null) {
            return known;
        }
        progress.on(Progress.Step.RESOLVING, url, 0);
        List<InetAddress> found = guard.addresses(url, deadline);
        checked.put(url.host(), found);
        return found;
    }

    void tell(Progress.Step step, PublicUrl url) {
        progress.on(step, url, 0);
    }
}
