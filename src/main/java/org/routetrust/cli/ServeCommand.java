package org.routetrust.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the pages and the API until it is stopped. */
@Command(
        name = "serve",
        description = "Serve the pages and the API on http://127.0.0.1:8080 (the default).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    /** The status that means: go on running. */
    static final int SERVING = -1;

    @Mixin
    private final RulebookOption rules = new RulebookOption();

    ServeCommand() {}

    @Override
    public Integer call() {
        new Service()
                .mainClass(Main.class)
                .properties(properties())
                .banner(false)
                .start();
        return SERVING;
    }

    /** What was said on the command line goes before what the environment says. */
    Map<String, Object> properties() {
        Path folder = rules.folder();
        return folder == null ? Map.of() : Map.of("route-trust.checklists", folder.toString());
    }
}
