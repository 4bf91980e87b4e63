package org.routetrust.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.routetrust.rulebook.InvalidRulebook;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.scan.Baseline;
import org.routetrust.scan.GitRange;
import org.routetrust.scan.Note;
import org.routetrust.scan.Scan;
import org.routetrust.scan.Sweep;
import org.routetrust.secret.Masker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for printed keys, and for sentences that offer shared keys, in one's own files. */
@Command(
        name = "scan",
        description = "Find keys that stand in files, or that git is about to keep, and texts that offer shared keys."
                + " Ends with 0 when nothing was found, 1 when something was, 2 when the call was wrong.",
        mixinStandardHelpOptions = true)
final class ScanCommand implements Callable<Integer> {

    private static final Path STANDARD_INPUT = Path.of("-");
    private static final int WRONG = 2;

    /** What is printed. */
    private enum Format {
        text,
        json,
        sarif
    }

    private final Terminal terminal;

    @Mixin
    private final RulebookOption rules = new RulebookOption();

    @Parameters(
            paramLabel = "PATH",
            description = "Files, and folders with all below them; - is standard input. With --git, the repository.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--git",
            paramLabel = "WHAT",
            description = "Look at added lines only: 'staged', or those of a range of commits such as main..HEAD.")
    private @Nullable String git;

    @Option(names = "--format", paramLabel = "FORMAT", description = "Print text (the default), json or sarif.")
    private Format format = Format.text;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Option(names = "--sarif", paramLabel = "FILE", description = "Write SARIF 2.1.0 to this file too.")
    private @Nullable Path sarif;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Leave out what this file accepts.")
    private @Nullable Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Accept all that is found now: write it to this file, without any key.")
    private @Nullable Path written;

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Leave out files and folders, such as *.lock or docs/**. May be given several times, or one a"
                    + " line in the file .route-trust-ignore of the folder.")
    private List<String> globs = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything else
    private CommandSpec spec;

    ScanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        refuseWrongCalls();
        try {
            Rulebook rulebook = rules.read();
            return scan(rulebook);
        } catch (InvalidRulebook e) {
            terminal.err().println(e.getMessage());
            return WRONG;
        }
    }

    private int scan(Rulebook rulebook) {
        try {
            Baseline known = known();
            Sweep sweep = new Sweep(new Scan(rulebook, known.fingerprintKey()), globs);
            sweep(sweep);
            return end(sweep, known);
        } catch (IOException e) {
            // a word of the call, such as the name of a file, could be a key
            String message = String.valueOf(e.getMessage());
            terminal.err().println(new Masker(rulebook.keys()).mask(message).text());
            return WRONG;
        }
    }

    private void refuseWrongCalls() {
        if (git == null && paths.isEmpty()) {
            throw wrong("Nothing to read: name files or folders, - for standard input, or give --git.");
        }
        if (git != null && GitRange.of(git).isEmpty()) {
            throw wrong("--git takes 'staged', or a range of commits such as main..HEAD.");
        }
        if (git != null && (paths.size() > 1 || paths.contains(STANDARD_INPUT))) {
            throw wrong("With --git, name one folder at most: the repository.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Baseline known() throws IOException {
        if (baseline != null) {
            return Baseline.read(baseline);
        }
        return written != null && Files.exists(written) ? Baseline.read(written) : Baseline.fresh();
    }

    private void sweep(Sweep sweep) throws IOException {
        GitRange range = git == null ? null : GitRange.of(git).orElse(null);
        if (range != null) {
            sweep.git(paths.isEmpty() ? Path.of("") : paths.getFirst(), range);
            return;
        }
        for (Path path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                sweep.input(terminal.in(), Words.of("scan.input"));
            } else {
                sweep.path(path);
            }
        }
    }

    private int end(Sweep sweep, Baseline known) throws IOException {
        sweep.scanned().notes().forEach(this::say);
        if (written != null) {
            known.write(written, sweep.scanned().flags());
        }
        ScanResult result = ScanResult.of(sweep, known, written != null);
        if (sarif != null) {
            write(sarif, Sarif.of(result));
        }
        terminal.out().print(printed(result));
        return result.flags().isEmpty() ? 0 : 1;
    }

    private void say(Note note) {
        terminal.err().println(ScanText.of(note));
    }

    private String printed(ScanResult result) throws IOException {
        return switch (json ? Format.json : format) {
            case text -> ScanText.of(result);
            case json -> ScanJson.of(result);
            case sarif -> Sarif.of(result);
        };
    }

    private static void write(Path file, String text) throws IOException {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new IOException("The file " + file + " cannot be written: check its folder.", e);
        }
    }
}
