package org.routetrust.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.routetrust.cue.Finding;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.CueRule;

/**
 * Finds what two pages of a route say that cannot both be true: words that exclude each other, or one free amount a day
 * here and another there. What one page says by itself is not looked at: a page has plans side by side.
 */
final class AtOdds {

    private final Values values;

    AtOdds(Values values) {
        this.values = values;
    }

    /** Two findings of different pages that contradict each other, the better first; or none. */
    List<Finding> of(CheckRule check, List<Finding> best) {
        return isOnePage(best) ? List.of() : ofSeveral(check, best);
    }

    private static boolean isOnePage(List<Finding> findings) {
        String first = page(findings.getFirst());
        for (Finding finding : findings) {
            if (!page(finding).equals(first)) {
                return false;
            }
        }
        return true;
    }

    private static String page(Finding finding) {
        return Objects.requireNonNull(finding.quote()).url();
    }

    private List<Finding> ofSeveral(CheckRule check, List<Finding> best) {
        List<Claim> words = new ArrayList<>();
        List<Claim> amounts = new ArrayList<>();
        for (Finding finding : best) {
            if (finding.cue().says() == CueRule.Says.ANSWERED) {
                Map<String, Object> given = values.given(finding);
                given.forEach((field, said) ->
                        each(said).forEach(one -> words.add(new Claim(field, String.valueOf(one), finding))));
                each(given.get("items")).forEach(item -> amounts.add(Claim.amount(item, finding)));
            }
        }
        return Stream.concat(
                        check.neverBoth().stream().map(exclusion -> pair(said(words, exclusion))),
                        Stream.of(pair(only(amounts))))
                .filter(pair -> !pair.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<?> each(@Nullable Object said) {
        return said instanceof List<?> list ? list : said == null ? List.of() : List.of(said);
    }

    private static List<Claim> said(List<Claim> claims, CheckRule.Exclusion exclusion) {
        return claims.stream()
                .filter(claim -> claim.about().equals(exclusion.field())
                        && exclusion.words().contains(claim.word()))
                .toList();
    }

    /** The amounts of pages that give a single one a day, a week or another period. */
    private static List<Claim> only(List<Claim> amounts) {
        Map<String, List<Claim>> places = new LinkedHashMap<>();
        amounts.forEach(claim -> places.computeIfAbsent(claim.about() + " " + claim.page(), key -> new ArrayList<>())
                .add(claim));
        return places.values().stream()
                .filter(claims -> claims.stream().map(Claim::word).distinct().count() == 1)
                .map(List::getFirst)
                .toList();
    }

    private static List<Finding> pair(List<Claim> claims) {
        for (int second = 1; second < claims.size(); second++) {
            for (int first = 0; first < second; first++) {
                if (claims.get(first).excludes(claims.get(second))) {
                    return List.of(
                            claims.get(first).finding(), claims.get(second).finding());
                }
            }
        }
        return List.of();
    }

    /**
     * What a finding says of one thing.
     *
     * @param about the field, or the unit and period of an amount
     * @param word what is said of it
     */
    private record Claim(String about, String word, Finding finding) {

        static Claim amount(Object item, Finding finding) {
            Map<?, ?> amount = item instanceof Map<?, ?> map ? map : Map.of();
            return new Claim(amount.get("unit") + " per " + amount.get("per"), "" + amount.get("amount"), finding);
        }

        String page() {
            return AtOdds.page(finding);
        }

        boolean excludes(Claim other) {
            return about.equals(other.about) && !word.equals(other.word) && !page().equals(other.page());
        }
    }
}
