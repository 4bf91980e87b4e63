package org.routetrust.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/**
 * The program's entry. Without a command it serves; the others need no server and no database.
 */
@Command(
        name = "route-trust",
        description = "Rules whether an offer of \"free\" AI images may be used, and for what.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ServeCommand.class,
            AuditCommand.class,
            ScanCommand.class,
            ChecklistsCommand.class,
            MeasureCommand.class,
            BlindSpotsCommand.class
        })
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything else
    private CommandLine.Model.CommandSpec spec;

    Main() {}

    /** Runs a command and ends with its status: 0 done, 1 something was refused, 2 the call was wrong. */
    public static void main(String[] args) {
        int status = run(Commands.of(Terminal.system()), args);
        if (status != ServeCommand.SERVING) {
            System.exit(status);
        }
    }

    static int run(Commands commands, String... args) {
        Terminal terminal = commands.terminal();
        CommandLine line = new CommandLine(new Main(), commands);
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(new PlainErrors()).setParameterExceptionHandler(new WrongCall());
        int status = line.execute(args.length == 0 ? new String[] {"serve"} : args);
        terminal.out().flush();
        return status;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
