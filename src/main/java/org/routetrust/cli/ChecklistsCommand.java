package org.routetrust.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.routetrust.cue.Examples;
import org.routetrust.rulebook.InvalidRulebook;
import org.routetrust.rulebook.Rulebook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;

/** Checks a folder of rules and says what is in it, or lists every mistake by file, line and column. */
@Command(
        name = "checklists",
        description = "Check a checklists folder and try its examples; list every mistake by file, line and column.",
        mixinStandardHelpOptions = true)
final class ChecklistsCommand implements Callable<Integer> {

    @Mixin
    private final RulebookOption rules = new RulebookOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything else
    private CommandLine.Model.CommandSpec spec;

    ChecklistsCommand() {}

    @Override
    public Integer call() {
        try {
            Rulebook rulebook = rules.read();
            List<Examples.Wrong> wrong = Examples.wrong(rulebook);
            if (!wrong.isEmpty()) {
                wrong.forEach(spec.commandLine().getErr()::println);
                spec.commandLine().getErr().println(wrong.size() + " example(s) go wrong; mend cue or example.");
                return 1;
            }
            print(rulebook, spec.commandLine().getOut());
            return 0;
        } catch (InvalidRulebook e) {
            e.mistakes().forEach(spec.commandLine().getErr()::println);
            spec.commandLine().getErr().println(e.mistakes().size() + " mistake(s); mend them and run this again.");
            return 1;
        }
    }

    private static void print(Rulebook rulebook, PrintWriter out) {
        out.printf(
                "%d kinds, %d checks, %d warnings and signs, %d cues, %d key shapes, %d model owners%n",
                rulebook.kinds().size(),
                rulebook.checks().size(),
                rulebook.warnings().size(),
                rulebook.cues().size(),
                rulebook.keys().size(),
                rulebook.owners().size());
        out.println("rulebook " + rulebook.digest());
        out.println("no mistakes");
        out.flush();
    }
}
