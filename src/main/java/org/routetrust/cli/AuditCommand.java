package org.routetrust.cli;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.ReportJson;
import org.routetrust.audit.Road;
import org.routetrust.report.AuditRequest;
import org.routetrust.report.Report;
import org.routetrust.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Audits pages without a server: saved files or an address for people, or a batch of requests for programs. */
@Command(
        name = "audit",
        description = "Audit the pages of one route (HTML, text, Markdown), or a batch with --jsonl.",
        mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    private final Clock clock;
    private final Terminal terminal;
    private final Supplier<Net> net;
    private final Function<Rulebook, Road> roads;

    @Mixin
    private final RulebookOption rules = new RulebookOption();

    @Parameters(paramLabel = "FILE", description = "Saved pages of the route, read together; - is standard input.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The route's address. Give it once, or once for each FILE: the first is the route's.")
    private List<String> urls = new ArrayList<>();

    @Option(names = "--fetch", description = "Fetch the address where no page is given.")
    private boolean fetch;

    @Option(
            names = "--single",
            description = "With --fetch: read that page only, and not those of its site on prices, terms and support.")
    private boolean single;

    @Option(names = "--kind", paramLabel = "KIND", description = "The route's kind, where you know it.")
    private @Nullable String kind;

    @Option(
            names = "--use",
            paramLabel = "USE",
            description = "What the headline is for: prompts, evaluate, manual, sensitive or production (the default).")
    private @Nullable String use;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateOption.class,
            description = "Judge with the facts known on that date, such as 2026-05-13.")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Option(names = "--jsonl", description = "One request a line on standard input, one answer a line out.")
    private boolean jsonl;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything else
    private CommandSpec spec;

    AuditCommand(Clock clock, Terminal terminal, Supplier<Net> net, Function<Rulebook, Road> roads) {
        this.clock = clock;
        this.terminal = terminal;
        this.net = net;
        this.roads = roads;
    }

    @Override
    public Integer call() throws IOException {
        refuseWrongCalls();
        Rulebook rulebook = rules.read();
        Auditing auditing = new Auditing(roads.apply(rulebook), clock, asOf, fetch ? net.get() : null);
        return jsonl ? new Batch(auditing::audit).run(terminal) : audit(auditing, rulebook);
    }

    private void refuseWrongCalls() {
        if (jsonl && (json || single || kind != null || use != null || !files.isEmpty() || !urls.isEmpty())) {
            throw wrong("--jsonl reads requests from standard input: leave out FILE, --url, --kind, --use, --single"
                    + " and --json, and say it in each request.");
        }
        if (!jsonl && files.isEmpty() && urls.isEmpty()) {
            throw wrong("Nothing to read: name a saved page, or give --url with --fetch.");
        }
        if (!jsonl && files.isEmpty() && !fetch) {
            throw wrong("--url alone reads nothing: add --fetch to fetch it, or name the page you saved of it.");
        }
        if (urls.size() > 1 && urls.size() != files.size()) {
            throw wrong("Give --url once for the route, or once for each file: there are " + urls.size() + " for "
                    + files.size() + " file(s).");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int audit(Auditing auditing, Rulebook rulebook) throws IOException {
        List<SavedPage> pages = new ArrayList<>();
        for (Path file : files) {
            pages.add(SavedPage.read(file, terminal.in()));
        }
        return switch (auditing.audit(request(pages))) {
            case Answer.Done done -> {
                List<String> names = pages.stream().map(SavedPage::name).toList();
                terminal.out().print(written(done.report(), rulebook, names));
                yield 0;
            }
            case Answer.Failed failed -> {
                terminal.err().println(failed.message());
                yield 1;
            }
        };
    }

    private AuditRequest request(List<SavedPage> pages) {
        List<AuditRequest.HandedPage> handed = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            handed.add(pages.get(i).at(urls.size() > 1 ? urls.get(i) : null));
        }
        return new AuditRequest(urls.isEmpty() ? null : urls.getFirst(), kind, use, null, handed, !single);
    }

    private String written(Report report, Rulebook rulebook, List<String> names) {
        return json
                ? new ReportJson(ObjectMapper.getDefault()).write(report) + "\n"
                : new TextReport(report, rulebook, names).text();
    }
}
