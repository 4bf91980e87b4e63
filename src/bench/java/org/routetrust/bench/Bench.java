package org.routetrust.bench;

import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks and prints what they say. */
final class Bench {

    private Bench() {}

    /** Takes one word: road, doubling, or all for both. Ends with status 1 where a doubling is not linear. */
    public static void main(String[] words) throws RunnerException {
        System.exit(run(words[0]) ? 0 : 1);
    }

    private static boolean run(String word) throws RunnerException {
        return switch (word) {
            case "road" -> {
                RoadComparison.run();
                yield true;
            }
            case "doubling" -> DoublingBench.run();
            case "all" -> run("road") && run("doubling");
            default -> throw new IllegalArgumentException("bench is road, doubling or all");
        };
    }
}
