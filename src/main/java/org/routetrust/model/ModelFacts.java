package org.routetrust.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.routetrust.rulebook.ModelOwner;

/** What is known about model owners and their public ids as of a date. Knows only what the rulebook's facts say. */
public final class ModelFacts {

    private final List<ModelOwner> owners;

    /** Takes the owners of a rulebook. */
    public ModelFacts(List<ModelOwner> owners) {
        this.owners = List.copyOf(owners);
    }

    /** The owner on whose own host the address is, or empty. A sub-domain of an owner's host counts as the owner's. */
    public Optional<ModelOwner> ownerOf(String url) {
        String host = host(url);
        return owners.stream().filter(owner -> isOn(host, owner.hosts())).findFirst();
    }

    /** Whether the address is on a host that serves an owner's consumer app. */
    public boolean isAppHost(String url) {
        String host = host(url);
        return owners.stream().anyMatch(owner -> isOn(host, owner.appHosts()));
    }

    /**
     * What the latest observation up to the date says of a label: true, it was a public id; false, it was seen not to be
     * one; empty, nobody has looked.
     */
    public Optional<Boolean> isPublicId(String label, LocalDate asOf) {
        String id = label.strip();
        return owners.stream()
                .flatMap(owner -> owner.observations().stream())
                .filter(seen ->
                        seen.label().equalsIgnoreCase(id) && !seen.from().isAfter(asOf))
                .max(Comparator.comparing(ModelOwner.Observation::from).thenComparing(ModelOwner.Observation::seen))
                .map(seen -> seen.isPublic() && (seen.to() == null || !seen.to().isBefore(asOf)));
    }

    /** The last day from the given one on that is judged with what is known now of a label; empty if that never changes. */
    public Optional<LocalDate> knownUntil(String label, LocalDate asOf) {
        String id = label.strip();
        return owners.stream()
                .flatMap(owner -> owner.observations().stream())
                .filter(seen -> seen.label().equalsIgnoreCase(id))
                .flatMap(seen -> Stream.of(Optional.of(seen.from().minusDays(1)), Optional.ofNullable(seen.to())))
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(asOf))
                .min(Comparator.naturalOrder());
    }

    private static boolean isOn(String host, List<String> hosts) {
        return hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }

    private static String host(String url) {
        try {
            URI read = URI.create(url.strip());
            boolean web = "https".equalsIgnoreCase(read.getScheme()) || "http".equalsIgnoreCase(read.getScheme());
            String host = web && read.getHost() != null ? read.getHost().toLowerCase(Locale.ROOT) : "";
            return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
