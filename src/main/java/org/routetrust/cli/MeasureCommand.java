package org.routetrust.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.routetrust.audit.Road;
import org.routetrust.measure.Compared;
import org.routetrust.measure.Comparing;
import org.routetrust.measure.LabelledPage;
import org.routetrust.measure.Miss;
import org.routetrust.measure.Score;
import org.routetrust.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the reading against labelled pages. */
@Command(
        name = "measure",
        description = "Measure how well labelled pages are read, as a Markdown table; list what was misread.",
        mixinStandardHelpOptions = true)
final class MeasureCommand implements Callable<Integer> {

    private final Clock clock;
    private final Terminal terminal;
    private final Function<Rulebook, Road> roads;

    @Mixin
    private final RulebookOption rules = new RulebookOption();

    @Parameters(
            paramLabel = "FOLDER",
            description = "Each folder in it holds label.json and the page as page.txt, page.html or page.md.")
    @SuppressWarnings("NullAway.Init") // set by picocli before anything else
    private Path folder;

    @Option(
            names = "--misses",
            description = "List first what was read otherwise than its label says, with the sentences and their cues.")
    private boolean misses;

    MeasureCommand(Clock clock, Terminal terminal, Function<Rulebook, Road> roads) {
        this.clock = clock;
        this.terminal = terminal;
        this.roads = roads;
    }

    @Override
    public Integer call() throws IOException {
        List<LabelledPage> pages = LabelledPage.in(folder);
        List<Compared> compared = new Comparing(roads.apply(rules.read()), clock).compare(pages);
        Sheet sheet = new Sheet();
        if (misses) {
            compared.stream()
                    .flatMap(page -> Miss.of(page).stream())
                    .flatMap(miss -> miss.lines().stream())
                    .forEach(sheet::line);
            sheet.blank();
        }
        new ScoreTable(Score.of(compared), sheet).write();
        terminal.out().print(sheet);
        return 0;
    }
}
