package org.routetrust.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.routetrust.rulebook.KeyRule;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.secret.Masker;

/** Says what to do about a credential that was found: not to try it, to end it if it is one's own, else to tell its issuer. */
final class KeyAdvice {

    private final Map<String, String> revoke;
    private final String place;
    private final LocalDate day;

    /** @param place where the text stands, masked; or empty */
    KeyAdvice(Rulebook rulebook, String place, LocalDate day) {
        this.revoke = rulebook.keys().stream().collect(Collectors.toMap(KeyRule::id, KeyRule::revoke));
        this.place = place;
        this.day = day;
    }

    QuickAnswer.PrintedKey on(Masker.Found key, LineCount.Place at) {
        String address = revoke.getOrDefault(key.rule(), "");
        return new QuickAnswer.PrintedKey(
                key.issuer(),
                key.rule(),
                key.shown(),
                key.length(),
                at.line(),
                at.column(),
                QuickWords.of("why"),
                steps(key.issuer(), address),
                address.isEmpty() ? null : address,
                notice(key, at));
    }

    private static List<String> steps(String issuer, String address) {
        String revoke = address.isEmpty() ? "step.revoke-unknown" : "step.revoke";
        return List.of(
                QuickWords.of("step.not-try"),
                QuickWords.of(revoke, issuer, address),
                QuickWords.of("step.tell", issuer));
    }

    private String notice(Masker.Found key, LineCount.Place at) {
        String where = place.isEmpty() ? QuickWords.of("notice.no-place") : place;
        return QuickWords.of(
                "notice",
                key.issuer(),
                key.rule(),
                where,
                Integer.toString(at.line()),
                Integer.toString(at.column()),
                key.shown(),
                Integer.toString(key.length()),
                day.toString());
    }
}
