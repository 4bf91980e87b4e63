package org.routetrust.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.routetrust.page.Block;
import org.routetrust.page.Page;
import org.routetrust.rulebook.CueRule;
import org.routetrust.rulebook.Example;
import org.routetrust.rulebook.Rulebook;

/** Tries every example of a rulebook: a cue must find its hits and leave its near misses alone. */
public final class Examples {

    private Examples() {}

    /**
     * An example that its cue gets wrong.
     *
     * @param cue the rule
     * @param example what it finds and must not, or does not find and must
     */
    public record Wrong(CueRule cue, Example example) {

        @Override
        public String toString() {
            return cue.id() + ", line " + example.line() + (example.hit() ? ", does not find: " : ", finds: ")
                    + example.text();
        }
    }

    /** The examples that go wrong, in the order of the cues; empty if all is well. */
    public static List<Wrong> wrong(Rulebook rulebook) {
        List<Wrong> wrong = new ArrayList<>();
        for (CueRule cue : rulebook.cues()) {
            Cues cues = new Cues(List.of(cue), rulebook.words().neverSelf());
            for (Example example : cue.examples()) {
                if (cues.find(page(cue, example)).isEmpty() == example.hit()) {
                    wrong.add(new Wrong(cue, example));
                }
            }
        }
        return wrong;
    }

    /** A page that holds nothing but the example, in a place the cue looks at. */
    private static Page page(CueRule cue, Example example) {
        boolean isAddress = example.text().startsWith("http") || cue.in().equals(Set.of("address"));
        if (cue.in().contains("address") && isAddress) {
            return new Page(example.text(), "", "", List.of(), null);
        }
        String place = cue.in().stream()
                .filter(in -> !in.equals("address"))
                .reduce((first, next) -> next.equals("text") ? next : first)
                .orElse("text");
        Block.Kind kind = Block.Kind.valueOf(place.toUpperCase(Locale.ROOT));
        List<String> path = example.under().isEmpty() ? List.of() : List.of(example.under());
        return new Page(Example.ADDRESS, "", "", List.of(new Block(0, kind, path, "", example.text())), null);
    }
}
