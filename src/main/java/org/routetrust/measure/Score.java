package org.routetrust.measure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well a folder of labelled pages is read.
 *
 * @param pages how many there are
 * @param checks in the order of the checklist
 * @param kinds what sort of route each is
 * @param flags over all warnings
 * @param verbatim quotes that stand on their page as they are given, of all that were given
 * @param rulings by use
 * @param tooTrusting rulings that would let somebody rely on what the label says they may not rely on, of all rulings
 */
public record Score(
        int pages,
        List<CheckScore> checks,
        Agreement kinds,
        Tally flags,
        Share verbatim,
        Map<String, Agreement> rulings,
        Share tooTrusting) {

    /** The score of pages beside what was read off them. */
    public static Score of(List<Compared> pages) {
        return new Score(
                pages.size(),
                union(pages, Compared::checks).stream()
                        .map(check -> CheckScore.of(check, pages))
                        .toList(),
                new Agreement(pages.stream().map(Compared::kind).toList()),
                pages.stream()
                        .map(page -> Tally.of(page.expectedFlags(), page.foundFlags()))
                        .reduce(Tally.NONE, Tally::plus),
                Share.of(pages.stream().flatMap(Compared::verbatim).toList(), stands -> stands),
                rulings(pages),
                Share.of(
                        pages.stream()
                                .flatMap(page -> page.uses().stream().map(page::isTooTrusting))
                                .toList(),
                        is -> is));
    }

    /** Recall and precision of one kind. */
    public Tally kind(String id) {
        return kinds.tally(id);
    }

    private static Map<String, Agreement> rulings(List<Compared> pages) {
        Map<String, Agreement> rulings = new LinkedHashMap<>();
        union(pages, Compared::uses)
                .forEach(use -> rulings.put(
                        use,
                        new Agreement(pages.stream()
                                .map(page -> page.ruling(use))
                                .filter(Objects::nonNull)
                                .toList())));
        return rulings;
    }

    private static Set<String> union(List<Compared> pages, Function<Compared, Set<String>> of) {
        return pages.stream().map(of).flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
