package org.routetrust.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Serves the pages and the API until it is stopped. */
@Command(
        name = "serve",
        description = "Serve the pages and the API on http://127.0.0.1:8080 (the default).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    /** The status that means: go on running. */
    static final int SERVING = -1;

    ServeCommand() {}

    @Override
    public Integer call() {
        new Service().mainClass(Main.class).start();
        return SERVING;
    }
}
