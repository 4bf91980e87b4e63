package org.routetrust.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.routetrust.audit.Capture;
import org.routetrust.audit.Road;
import org.routetrust.report.Report;
import org.routetrust.rulebook.RulebookReader;

/** The pure road from a kept page to its report, beside parsing the same page and doing nothing with it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 15, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class RoadBench {

    /** Names of pages; which, is said by who starts it. */
    @Param(BenchPages.LONG)
    public String page = BenchPages.LONG;

    private Road road = new Road(RulebookReader.builtIn());
    private Capture kept = BenchPages.capture(BenchPages.LONG);

    /** Masks the page, as it is before it is kept. */
    @Setup
    public void keep() {
        kept = road.mask(BenchPages.capture(page));
    }

    /** Reading, cues, checks, kind, rulings, report. */
    @Benchmark
    public Report road() {
        return road.judge(Doubling.QUESTION, List.of(kept));
    }

    /** What any reader of pages pays. */
    @Benchmark
    public Document parse() {
        return Jsoup.parse(kept.content());
    }
}
