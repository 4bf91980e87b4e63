package org.routetrust.fetch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.routetrust.fetch.NotFetched.Reason;

/** Tells from an answer whether it is a page, and if not, why. */
final class PageReading {

    private PageReading() {}

    /** Whether the body is needed: not for redirects. Everything that cannot be a page ends the fetch here. */
    static boolean wantsBody(ResponseHead head) throws FetchFailedException {
        if (head.isRedirect() && !head.all("location").isEmpty()) {
            return false;
        }
        Optional<Reason> reason = reason(head);
        if (reason.isPresent()) {
            throw new FetchFailedException(reason.get(), String.valueOf(head.status()));
        }
        Optional<MediaType> type = type(head);
        if (type.isPresent() && !type.get().isPage()) {
            throw notAPage(type.get().essence());
        }
        return true;
    }

    /** The page of a final answer. */
    static Fetched page(Response response, List<Hop> hops, Instant at) throws FetchFailedException {
        byte[] body = response.body();
        MediaType type =
                type(response.head()).orElseGet(() -> new MediaType(ContentSniffing.essence(body), Optional.empty()));
        TextDecoding decoding = TextDecoding.of(body, type);
        if (ContentSniffing.isBinary(body, decoding.isWide())) {
            throw notAPage("the bytes are no text");
        }
        return new Fetched(
                response.url(),
                response.head().status(),
                type.essence(),
                decoding.charset().name(),
                decoding.text(body),
                at,
                hops);
    }

    private static Optional<MediaType> type(ResponseHead head) throws FetchFailedException {
        return head.only("content-type")
                .map(MediaType::parse)
                .filter(t -> !t.essence().isEmpty());
    }

    private static FetchFailedException notAPage(String detail) {
        return new FetchFailedException(Reason.NOT_A_PAGE, detail.substring(0, Math.min(detail.length(), 100)));
    }

    private static Optional<Reason> reason(ResponseHead head) {
        int status = head.status();
        return switch (status) {
            case 206, 304 -> Optional.of(Reason.BROKEN);
            case 401, 407 -> Optional.of(Reason.LOGIN_WALL);
            case 404, 410 -> Optional.of(Reason.NOT_FOUND);
            case 503 -> Optional.of(isChallenge(head) ? Reason.BLOCKED : Reason.SERVER_ERROR);
            default -> byClass(status);
        };
    }

    private static Optional<Reason> byClass(int status) {
        if (status >= 500) {
            return Optional.of(Reason.SERVER_ERROR);
        }
        return status >= 400 ? Optional.of(Reason.BLOCKED) : Optional.empty();
    }

    /** Gatekeepers in front of a site answer 503 too, but trying later does not help there. */
    private static boolean isChallenge(ResponseHead head) {
        return !head.all("cf-mitigated").isEmpty()
                || head.all("server").stream()
                        .anyMatch(s -> s.equalsIgnoreCase("cloudflare") || s.equals("ddos-guard"));
    }
}
