package org.routetrust.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.routetrust.check.Answer;
import org.routetrust.kind.Classification;
import org.routetrust.model.ModelFacts;
import org.routetrust.rulebook.DerivedSign;
import org.routetrust.rulebook.State;

/** Raises the signs that follow from several things at once: what is absent, whose host it is, what day it is. */
final class Signs {

    private static final Set<String> PAID =
            Set.of("top-up", "subscription", "auto-renew", "pay-as-you-go", "after-quota", "credit-purchase", "crypto");

    private static final Set<String> OF_AN_OFFER = Set.of("limit", "expiry", "payment-trigger");

    private final ModelFacts facts;

    Signs(ModelFacts facts) {
        this.facts = facts;
    }

    Set<String> raise(Question question, Reading reading, List<Answer> list, Classification seen) {
        Map<String, Answer> answers = list.stream().collect(Collectors.toMap(Answer::check, Function.identity()));
        Set<String> signs = new TreeSet<>(seen.signs());
        addHost(question.url(), signs);
        addOwner(answers, question.kind() == null ? seen.judged() : question.kind(), signs);
        addOffer(question.asOf(), answers, signs);
        addLabels(question.asOf(), answers, signs);
        addTerms(answers, signs);
        if (saysNothing(list, seen)) {
            signs.add(DerivedSign.SAYS_NOTHING.id());
        }
        if (question.kind() == null && leavesKindOpen(list, seen)) {
            signs.add(DerivedSign.KIND_NOT_TOLD.id());
        }
        if (reading.nothingReadable() && question.byHand().isEmpty()) {
            signs.add(DerivedSign.UNREADABLE.id());
        }
        return signs;
    }

    private static boolean saysNothing(List<Answer> answers, Classification seen) {
        return seen.warnings().isEmpty()
                && seen.because().isEmpty()
                && answers.stream().allMatch(answer -> answer.state() == State.MISSING);
    }

    private static boolean leavesKindOpen(List<Answer> answers, Classification seen) {
        return seen.because().isEmpty()
                && answers.stream()
                        .anyMatch(answer -> OF_AN_OFFER.contains(answer.check()) && answer.state() != State.MISSING);
    }

    private void addHost(String url, Set<String> signs) {
        if (facts.ownerOf(url).isPresent()) {
            signs.add(DerivedSign.OWNERS_HOST.id());
            signs.remove("official-claim-by-third-party");
            signs.remove("calls-itself-official");
            signs.remove("official-name-only");
        }
        if (facts.isAppHost(url)) {
            signs.add(DerivedSign.OWNERS_APP.id());
        }
    }

    private static void addOwner(Map<String, Answer> answers, String kind, Set<String> signs) {
        Answer owner = answers.get("owner");
        if (owner == null) {
            return;
        }
        boolean nobody = owner.state() == State.MISSING;
        if (nobody) {
            signs.add(DerivedSign.NOBODY_NAMED.id());
        }
        if (kind.equals("provider-trial") && (nobody || onlyTakesTheMoney(owner))) {
            signs.add("hidden-owner");
        }
    }

    private static boolean onlyTakesTheMoney(Answer owner) {
        return owner.state() == State.WEAK && "billing".equals(owner.value().get("role"));
    }

    private static void addOffer(LocalDate asOf, Map<String, Answer> answers, Set<String> signs) {
        Answer expiry = answers.get("expiry");
        if (expiry != null && OfferEnd.of(expiry).filter(asOf::isAfter).isPresent()) {
            signs.add(DerivedSign.OFFER_ENDED.id());
        }
        Answer payment = answers.get("payment-trigger");
        boolean paid = payment != null
                && payment.state() == State.ANSWERED
                && payment.value().get("triggers") instanceof List<?> triggers
                && triggers.stream().anyMatch(PAID::contains);
        if (paid) {
            signs.add(DerivedSign.PAID_PATH.id());
        } else if (signs.contains("unlimited-free")
                && (payment == null || payment.value().isEmpty())) {
            signs.add(DerivedSign.NO_BOUNDARY.id());
        }
    }

    private void addLabels(LocalDate asOf, Map<String, Answer> answers, Set<String> signs) {
        Answer label = answers.get("model-label");
        if (label != null && label.value().get("labels") instanceof List<?> labels) {
            boolean known = labels.stream()
                    .anyMatch(name -> facts.isPublicId(name.toString(), asOf).orElse(false));
            boolean refused = labels.stream()
                    .anyMatch(name -> !facts.isPublicId(name.toString(), asOf).orElse(true));
            if (refused && !known) {
                signs.add(DerivedSign.LABEL_NOT_PUBLIC.id());
            }
        }
    }

    private static void addTerms(Map<String, Answer> answers, Set<String> signs) {
        Answer terms = answers.get("output-terms");
        if (terms != null && "not-allowed".equals(terms.value().get("commercial_use"))) {
            signs.add("forbids-production");
        }
    }
}
