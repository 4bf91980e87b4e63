package org.routetrust.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Keeps a terminal's Ctrl-C, which goes to every process of its session, away from the server: the service stops it. */
final class Session {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private Session() {}

    /** The command in a session of its own, where the machine has the program for that. */
    static List<String> own(List<String> command) {
        return Files.isExecutable(SETSID)
                ? Stream.concat(Stream.of(SETSID.toString()), command.stream()).toList()
                : command;
    }
}
