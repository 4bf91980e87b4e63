package org.routetrust.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.Requests;
import org.routetrust.audit.Road;
import org.routetrust.report.AuditRequest;
import org.routetrust.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Audits pages without a server: saved files for people, or a batch of requests for programs. */
@Command(
        name = "audit",
        description = "Audit saved pages (HTML, text, Markdown) of one route, or a batch with --jsonl.",
        mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    private final Clock clock;

    @Mixin
    private final RulebookOption rules = new RulebookOption();

    @Parameters(paramLabel = "FILE", description = "Saved pages of the route; - reads text from standard input.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--url", description = "The route's address.")
    private @Nullable String url;

    @Option(names = "--kind", description = "The route's kind, where you know it.")
    private @Nullable String kind;

    @Option(names = "--use", description = "What the headline is for; production where not given.")
    private @Nullable String use;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Judge with the facts known on that date.")
    private @Nullable String asOf;

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Option(names = "--jsonl", description = "One request a line on standard input, one answer a line out.")
    private boolean jsonl;

    AuditCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Road road = new Road(rules.read());
        Requests requests = new Requests(road.rulebook(), clock);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Batch batch = new Batch(road, requests, asOf);
        if (jsonl) {
            return batch.run(System.in, out);
        }
        AuditRequest request = new AuditRequest(url, kind, use, asOf, pages());
        return switch (batch.audit(request)) {
            case Batch.Answer.Done done -> print(done.report(), out, batch);
            case Batch.Answer.Failed failed -> {
                System.err.println(failed.message());
                yield 1;
            }
        };
    }

    private int print(Report report, PrintStream out, Batch batch) throws IOException {
        out.println(json ? batch.json(report) : new TextReport(report).text());
        out.flush();
        return 0;
    }

    private List<AuditRequest.HandedPage> pages() throws IOException {
        List<AuditRequest.HandedPage> pages = new ArrayList<>();
        for (Path file : files) {
            String content = "-".equals(file.toString())
                    ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                    : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            pages.add(new AuditRequest.HandedPage(url, contentType(file), content, null));
        }
        return pages;
    }

    private static @Nullable String contentType(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return "text/html";
        }
        return name.endsWith(".md") || name.endsWith(".markdown") ? "text/markdown" : null;
    }
}
