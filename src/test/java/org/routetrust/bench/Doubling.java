package org.routetrust.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.routetrust.audit.Capture;
import org.routetrust.audit.Question;
import org.routetrust.audit.Road;
import org.routetrust.rulebook.Use;

/**
 * What judging a hostile text costs while its length doubles. Twice as much is linear, four times is not.
 *
 * @param text that was judged
 * @param millis the median for one length, for twice that length, and so on
 */
record Doubling(HostileText text, List<Double> millis) {

    /** What one doubling may cost: linear, with room for a busy machine. */
    static final double LIMIT = 2.6;

    /** How often the length doubles. */
    static final int TIMES = 3;

    static final Question QUESTION =
            new Question("", null, Use.PRODUCTION, LocalDate.parse("2026-05-13"), List.of(), List.of());

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Measures the processor time of this thread, every length in turn, so that all see the same machine. */
    static Doubling measure(Road road, HostileText text, int length, int rounds) {
        List<Capture> captures = IntStream.rangeClosed(0, TIMES)
                .mapToObj(doubled -> road.mask(text.of(length << doubled)))
                .toList();
        List<List<Double>> taken = captures.stream()
                .<List<Double>>map(capture -> new ArrayList<>())
                .toList();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < captures.size(); i++) {
                taken.get(i).add(millis(road, captures.get(i)));
            }
        }
        return new Doubling(text, taken.stream().map(Doubling::median).toList());
    }

    private static double millis(Road road, Capture capture) {
        long began = THREADS.getCurrentThreadCpuTime();
        road.judge(QUESTION, List.of(capture));
        return (THREADS.getCurrentThreadCpuTime() - began) / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** What each doubling cost, as a multiple of what was paid before it. */
    List<Double> factors() {
        return IntStream.range(1, millis.size())
                .mapToObj(i -> millis.get(i) / millis.get(i - 1))
                .toList();
    }

    boolean isLinear() {
        return factors().stream().allMatch(factor -> factor <= LIMIT);
    }

    /** One line, such as {@code WORDS  1.0 2.1 4.1 8.3 ms  x2.1 x2.0 x2.0}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%-12s %s ms  %s", text, written(millis, "%9.2f"), written(factors(), "x%-5.2f"));
    }

    private static String written(List<Double> numbers, String format) {
        return numbers.stream()
                .map(number -> String.format(Locale.ROOT, format, number))
                .collect(Collectors.joining(" "));
    }
}
