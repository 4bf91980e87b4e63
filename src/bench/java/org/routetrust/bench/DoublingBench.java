package org.routetrust.bench;

import java.util.List;
import java.util.stream.Stream;
import org.routetrust.audit.Road;
import org.routetrust.rulebook.RulebookReader;

/**
 * What each doubling of each hostile text costs the road. It counts processor time, in one process: JMH takes the time
 * on the wall, and a busy machine would tell linear from quadratic by chance.
 */
final class DoublingBench {

    private static final int LENGTH = 25_000;
    private static final int ROUNDS = 15;

    private DoublingBench() {}

    /** Prints what it measured; whether all of it is linear. */
    static boolean run() {
        Road road = new Road(RulebookReader.builtIn());
        System.out.printf("%nHostile texts of %,d characters, then 2, 4 and 8 times as many%n", LENGTH);
        List<Doubling> doublings = Stream.of(HostileText.values())
                .map(text -> Doubling.measure(road, text, LENGTH, ROUNDS))
                .toList();
        doublings.forEach(doubling ->
                System.out.println(doubling + (doubling.isLinear() ? "" : "  more than x" + Doubling.LIMIT)));
        return doublings.stream().allMatch(Doubling::isLinear);
    }
}
