package org.routetrust.fetch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Status and headers of an answer.
 *
 * @param headers values by lower-case name, in their order
 */
record ResponseHead(int status, Map<String, List<String>> headers) {

    List<String> all(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /** The one value of a header that may stand only once; repeated it has to say the same. */
    Optional<String> only(String name) throws FetchFailedException {
        List<String> distinct = all(name).stream().distinct().toList();
        if (distinct.size() > 1) {
            throw FetchFailedException.broken("two different " + name + " headers");
        }
        return distinct.stream().findFirst();
    }

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    boolean isGood() {
        return status >= 200 && status < 300;
    }
}
