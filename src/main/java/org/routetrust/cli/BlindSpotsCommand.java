package org.routetrust.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.routetrust.audit.Road;
import org.routetrust.measure.BlindSpots;
import org.routetrust.page.Page;
import org.routetrust.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what the rules pass by on a folder of pages, so that somebody can write the cue that is missing. */
@Command(
        name = "blind-spots",
        description = "List the cues that never fire on a folder of pages, and sentences with a decision word (free,"
                + " credits, refund...) that no cue looks at.",
        mixinStandardHelpOptions = true)
final class BlindSpotsCommand implements Callable<Integer> {

    private static final String INDENT = "  ";

    private final Clock clock;
    private final Terminal terminal;
    private final Function<Rulebook, Road> roads;

    @Mixin
    private final RulebookOption rules = new RulebookOption();

    @Parameters(paramLabel = "FOLDER", description = "Saved pages (HTML, text, Markdown), in folders below it too.")
    @SuppressWarnings("NullAway.Init") // set by picocli before anything else
    private Path folder;

    BlindSpotsCommand(Clock clock, Terminal terminal, Function<Rulebook, Road> roads) {
        this.clock = clock;
        this.terminal = terminal;
        this.roads = roads;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> files = PageFolder.files(folder);
        Rulebook rulebook = rules.read();
        Road road = roads.apply(rulebook);
        BlindSpots spots = new BlindSpots(rulebook);
        Sheet sheet = new Sheet();
        int sentences = 0;
        for (Path file : files) {
            Page page = road.read(road.mask(PageFolder.capture(file, clock.instant())));
            sentences += write(folder.relativize(file).toString(), page, spots, sheet);
        }
        writeSilent(spots.silent(), sheet);
        sheet.line(sentences + " sentence(s) on " + files.size() + " page(s) that no cue looks at; "
                + spots.silent().size() + " of " + rulebook.cues().size() + " cues never fire.");
        terminal.out().print(sheet);
        return 0;
    }

    /** How many sentences of the page are passed by. */
    private static int write(String name, Page page, BlindSpots spots, Sheet sheet) {
        if (page.unreadable() != null) {
            sheet.line(name + ": cannot be read (" + page.unreadable().id() + ")");
            sheet.blank();
            return 0;
        }
        List<BlindSpots.Passed> passed = spots.look(page);
        if (!passed.isEmpty()) {
            sheet.line(name + ": " + passed.size());
            passed.forEach(sentence -> sheet.text(
                    INDENT, INDENT + INDENT, "[" + String.join(", ", sentence.words()) + "] " + sentence.text()));
            sheet.blank();
        }
        return passed.size();
    }

    private static void writeSilent(List<String> cues, Sheet sheet) {
        if (!cues.isEmpty()) {
            sheet.line("Cues that never fire: " + cues.size());
            cues.forEach(cue -> sheet.line(INDENT + cue));
            sheet.blank();
        }
    }
}
