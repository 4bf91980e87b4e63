package org.routetrust.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/**
 * The program's entry. Without a command it serves; {@code audit} and {@code checklists} need no server and no database.
 */
@Command(
        name = "route-trust",
        description = "Rules whether an offer of \"free\" AI images may be used, and for what.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {ServeCommand.class, AuditCommand.class, ChecklistsCommand.class})
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything else
    private CommandLine.Model.CommandSpec spec;

    Main() {}

    /** Runs a command and ends with its status: 0 done, 1 something was refused, 2 the call was wrong. */
    public static void main(String[] args) {
        int status = run(args);
        if (status != ServeCommand.SERVING) {
            System.exit(status);
        }
    }

    static int run(String... args) {
        CommandLine line = new CommandLine(new Main(), new Commands(Clock.systemUTC()));
        line.setExecutionExceptionHandler(new PlainErrors());
        return line.execute(args.length == 0 ? new String[] {"serve"} : args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
