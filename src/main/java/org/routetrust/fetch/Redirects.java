package org.routetrust.fetch;

import java.util.List;
import java.util.Optional;
import org.routetrust.fetch.NotFetched.Reason;

/** Where an answer sends on to. Every hop is read by the same rules as the first address. */
final class Redirects {

    private final FetchPolicy policy;

    Redirects(FetchPolicy policy) {
        this.policy = policy;
    }

    /** The next address; empty when the answer is no redirect, or names no address and so is final itself. */
    Optional<PublicUrl> next(Response response) throws FetchFailedException {
        List<String> locations = response.head().all("location");
        if (!response.head().isRedirect() || locations.isEmpty()) {
            return Optional.empty();
        }
        String location = locations.getFirst();
        if (locations.size() > 1 || !location.chars().allMatch(c -> c >= ' ' && c < 127)) {
            throw FetchFailedException.broken("the redirect's address");
        }
        return switch (response.url().resolve(location, policy)) {
            case RefusedUrl refused ->
                throw new FetchFailedException(
                        Reason.REFUSED_ADDRESS, "redirect: " + FetchMessages.key(refused.reason()));
            case PublicUrl next -> Optional.of(encrypted(response.url(), next));
        };
    }

    private static PublicUrl encrypted(PublicUrl from, PublicUrl to) throws FetchFailedException {
        if (from.secure() && !to.secure()) {
            throw new FetchFailedException(Reason.REFUSED_ADDRESS, "redirect: not encrypted");
        }
        return to;
    }
}
