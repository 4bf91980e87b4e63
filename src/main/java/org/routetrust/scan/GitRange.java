package org.routetrust.scan;

import java.util.List;
import java.util.Optional;

/** What of a repository is looked at. */
public sealed interface GitRange {

    /** What the next commit would add. */
    record Staged() implements GitRange {}

    /** What the commits of a range add, such as {@code main..HEAD}. */
    record Commits(String range) implements GitRange {}

    /** Reads {@code staged} or a range; empty where it is neither. */
    static Optional<GitRange> of(String written) {
        if (written.equals("staged")) {
            return Optional.of(new Staged());
        }
        boolean range = written.contains("..")
                && !written.startsWith("-")
                && written.chars().noneMatch(c -> c <= ' ');
        return range ? Optional.of(new Commits(written)) : Optional.empty();
    }

    /** The words after {@code git} that print the changes: no program that a repository names is run for it. */
    default List<String> arguments() {
        return switch (this) {
            case Staged staged -> List.of("diff", "--cached", "--diff-filter=d");
            case Commits commits ->
                List.of(
                        "log",
                        "--patch",
                        "-m",
                        "--reverse",
                        "--no-show-signature",
                        "--format=tformat:commit %H",
                        commits.range());
        };
    }
}
