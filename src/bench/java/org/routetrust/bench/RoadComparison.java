package org.routetrust.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The road beside the parser, page by page. */
final class RoadComparison {

    private RoadComparison() {}

    static void run() throws RunnerException {
        List<String> pages = BenchPages.names();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(RoadBench.class.getName())
                        .param("page", pages.toArray(String[]::new))
                        .build())
                .run();
        System.out.printf("%n%-28s %8s %10s %10s %7s%n", "page", "chars", "parse ms", "road ms", "ratio");
        pages.forEach(page -> System.out.println(line(page, results)));
    }

    private static String line(String page, Collection<RunResult> results) {
        double parse = median(results, "parse", page);
        double road = median(results, "road", page);
        int length = BenchPages.capture(page).content().length();
        return String.format(Locale.ROOT, "%-28s %8d %10.3f %10.3f %7.1f", page, length, parse, road, road / parse);
    }

    private static double median(Collection<RunResult> results, String benchmark, String page) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
                .filter(result -> result.getParams().getParam("page").equals(page))
                .mapToDouble(result -> result.getPrimaryResult().getStatistics().getPercentile(50))
                .findFirst()
                .orElseThrow();
    }
}
