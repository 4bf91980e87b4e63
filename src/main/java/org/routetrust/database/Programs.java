package org.routetrust.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL's programs, run by an account that may run them. */
record Programs(Binaries binaries, Account account) {

    String path(String program) {
        return binaries.program(program).toString();
    }

    /**
     * Runs a program to its end.
     *
     * @param input what it reads from its standard input
     * @throws CannotStart with what the program printed, if it fails
     */
    void run(String input, String program, String... arguments) throws IOException {
        Shell.Outcome outcome = Shell.run(command(program, List.of(arguments)), input);
        if (outcome.exit() != 0) {
            throw new CannotStart(program + " failed: " + outcome.output().replace('\n', ' '));
        }
    }

    /** Starts a program that goes on; what it prints replaces the content of the log file. */
    Process start(Path log, String program, List<String> arguments) throws IOException {
        return Shell.prepare(Session.own(command(program, arguments)))
                .redirectOutput(log.toFile())
                .start();
    }

    private List<String> command(String program, List<String> arguments) {
        return account.command(
                Stream.concat(Stream.of(path(program)), arguments.stream()).toList());
    }
}
