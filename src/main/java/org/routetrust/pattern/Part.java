package org.routetrust.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is known of the texts that a part of a pattern stands for; all written as {@link Letters#fold} has them. */
sealed interface Part {

    /** More texts than these are not kept apart. */
    int MOST = 64;

    /** What nothing is known of. */
    static Part unknown() {
        return new Many(Set.of(""), Need.nothing(), Set.of(""));
    }

    /** No text at all. */
    static Part empty() {
        return text("");
    }

    /** All the texts, while they are few. */
    record Few(Set<String> texts) implements Part {

        @Override
        public Set<String> heads() {
            return texts;
        }

        @Override
        public Need inside() {
            return Need.nothing();
        }

        @Override
        public Set<String> tails() {
            return texts;
        }
    }

    /**
     * Too many texts to know.
     *
     * @param heads each text begins with one of these
     * @param inside each text needs it
     * @param tails each text ends with one of these
     */
    record Many(Set<String> heads, Need inside, Set<String> tails) implements Part {}

    /** Each text begins with one of these. */
    Set<String> heads();

    /** What each text needs besides. */
    Need inside();

    /** Each text ends with one of these. */
    Set<String> tails();

    /** A single text. */
    static Part text(String folded) {
        return new Few(Set.of(folded));
    }

    /** What every text needs. */
    default Need need() {
        return this instanceof Few few
                ? Need.oneOf(few.texts())
                : Need.all(List.of(Need.oneOf(heads()), inside(), Need.oneOf(tails())));
    }

    /** This part or nothing. */
    default Part optional() {
        return this instanceof Few ? either(List.of(this, empty())) : unknown();
    }

    /** This part once or more. */
    default Part repeated() {
        return new Many(heads(), inside(), tails());
    }

    /** One of the parts. */
    static Part either(List<Part> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        Set<String> heads = new HashSet<>();
        Set<String> tails = new HashSet<>();
        for (Part part : parts) {
            heads.addAll(part.heads());
            tails.addAll(part.tails());
        }
        boolean known = heads.size() <= MOST;
        List<Need> needs = new ArrayList<>();
        for (Part part : parts) {
            known &= part instanceof Few;
        }
        if (known) {
            return new Few(heads);
        }
        for (Part part : parts) {
            needs.add(part.need());
        }
        return new Many(few(heads), Need.any(needs), few(tails));
    }

    private static Set<String> few(Set<String> texts) {
        return texts.size() <= 4 * MOST ? texts : Set.of("");
    }

    /** This part and then the next. */
    default Part then(Part next) {
        boolean fits = tails().size() * next.heads().size() <= MOST;
        Set<String> joint = fits ? joined(tails(), next.heads()) : Set.of("");
        boolean begins = this instanceof Few;
        boolean ends = next instanceof Few;
        if (begins && ends && fits) {
            return new Few(joint);
        }
        List<Need> inside = new ArrayList<>(List.of(inside(), next.inside()));
        if (!fits) {
            inside.add(Need.oneOf(tails()));
            inside.add(Need.oneOf(next.heads()));
        } else if (!begins && !ends) {
            inside.add(Need.oneOf(joint));
        }
        return new Many(begins && fits ? joint : heads(), Need.all(inside), ends && fits ? joint : next.tails());
    }

    private static Set<String> joined(Set<String> first, Set<String> second) {
        if (first.size() == 1 && second.size() == 1) {
            return Set.of(first.iterator().next() + second.iterator().next());
        }
        Set<String> joined = new HashSet<>();
        for (String a : first) {
            for (String b : second) {
                joined.add(a + b);
            }
        }
        return joined;
    }
}
