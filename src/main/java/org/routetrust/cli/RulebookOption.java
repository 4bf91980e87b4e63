package org.routetrust.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.rulebook.RulebookReader;
import picocli.CommandLine.Option;

/** {@code --checklists DIR}, the same in every command. */
final class RulebookOption {

    @Option(
            names = "--checklists",
            paramLabel = "DIR",
            description = "Judge with the rules of this folder instead of the ones that travel with the program.")
    private @Nullable Path folder;

    RulebookOption() {}

    @Nullable
    Path folder() {
        return folder;
    }

    Rulebook read() {
        return folder == null ? RulebookReader.builtIn() : RulebookReader.at(folder);
    }
}
