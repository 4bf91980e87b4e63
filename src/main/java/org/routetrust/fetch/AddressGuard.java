package org.routetrust.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.routetrust.fetch.NotFetched.Reason;

/**
 * Turns a host into addresses that may be connected to. One address that is not public refuses the name, because the
 * caller could not tell which of them an attacker meant.
 */
final class AddressGuard {

    private static final int LOOKUPS_AT_ONCE = 32;

    private final Resolver resolver;
    private final FetchPolicy policy;
    private final Duration limit;
    private final Semaphore lookups = new Semaphore(LOOKUPS_AT_ONCE);

    AddressGuard(Resolver resolver, FetchPolicy policy, Duration limit) {
        this.resolver = resolver;
        this.policy = policy;
        this.limit = limit;
    }

    /** All addresses behind an address, checked; never empty. */
    List<InetAddress> addresses(PublicUrl url, Deadline deadline) throws IOException {
        List<InetAddress> found = switch (url.readHost()) {
            case Host.Literal literal -> List.of(literal.address());
            case Host.Name name -> lookUp(name.ascii(), deadline);
            case Host.Bad bad -> throw new IllegalStateException("not a host: " + bad.reason());
        };
        for (InetAddress address : found) {
            if (!policy.opensAddress(address) || isOwn(address)) {
                throw new FetchFailedException(Reason.REFUSED_ADDRESS, url.host());
            }
        }
        return found;
    }

    private boolean isOwn(InetAddress address) {
        if (policy == FetchPolicy.PRIVATE_ALLOWED) {
            return false;
        }
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            return true;
        }
    }

    private List<InetAddress> lookUp(String name, Deadline deadline) throws IOException {
        FutureTask<List<InetAddress>> lookup = new FutureTask<>(() -> resolver.resolve(name));
        int millis = deadline.millis(limit);
        start(lookup);
        try {
            List<InetAddress> found = lookup.get(millis, TimeUnit.MILLISECONDS);
            if (found.isEmpty()) {
                throw new FetchFailedException(Reason.UNKNOWN_HOST, name);
            }
            return found;
        } catch (TimeoutException e) {
            throw new FetchFailedException(Reason.TIMED_OUT, "looking up " + name);
        } catch (ExecutionException e) {
            throw failure(name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchFailedException(Reason.TIMED_OUT, "interrupted");
        }
    }

    /** A lookup cannot be stopped, only left behind: so no more than a few may be under way. */
    private void start(FutureTask<?> lookup) throws FetchFailedException {
        if (!lookups.tryAcquire()) {
            throw new FetchFailedException(Reason.TIMED_OUT, "too many names are being looked up");
        }
        Thread.ofPlatform().daemon().name("fetch-lookup").start(() -> {
            try {
                lookup.run();
            } finally {
                lookups.release();
            }
        });
    }

    private static FetchFailedException failure(String name, ExecutionException e) {
        if (e.getCause() instanceof UnknownHostException) {
            return new FetchFailedException(Reason.UNKNOWN_HOST, name);
        }
        throw new IllegalStateException("the resolver failed", e.getCause());
    }
}
