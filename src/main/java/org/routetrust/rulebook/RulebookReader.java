package org.routetrust.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a checklists folder. The layout: {@code words.yaml}, {@code stop-rules.yaml}, {@code keys.yaml}, one file per
 * kind, {@code checks/}, {@code warnings/} and {@code models/}. A file {@code <id>.<language>.yaml} beside a kind, check
 * or warning holds cues only. Reading goes on after a mistake, so that all are found at once.
 */
public final class RulebookReader {

    private static final String CHECKS = "checks/";
    private static final String KINDS = "";
    private static final String WARNINGS = "warnings/";
    private static final String MODELS = "models/";

    private static @Nullable Rulebook builtIn;

    private final Folder folder;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Ids ids = new Ids();
    private final Sheets sheets;
    private final Fragments fragments;
    private final Words words;

    private RulebookReader(Folder folder) {
        this.folder = folder;
        this.sheets = new Sheets(folder, mistakes);
        Optional<YamlMap> shared = sheets.single("words.yaml");
        this.fragments = shared.map(Fragments::of).orElseGet(Fragments::unread);
        this.words = shared.map(file -> Words.read(file, fragments)).orElse(Words.NONE);
    }

    /** The rules that travel with the program; read once, as they cannot change while it runs. */
    public static synchronized Rulebook builtIn() {
        Rulebook known = builtIn;
        if (known == null) {
            known = new RulebookReader(Folder.builtIn()).read();
            builtIn = known;
        }
        return known;
    }

    /**
     * The rules of a folder.
     *
     * @throws InvalidRulebook with every mistake
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Rulebook at(Path root) {
        if (!Files.isDirectory(root)) {
            String what = Files.exists(root) ? "this is no folder" : "no such folder";
            throw new InvalidRulebook(List.of(new Mistake(root.toString(), 1, 1, what)));
        }
        try {
            return new RulebookReader(Folder.at(root)).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Rulebook read() {
        List<CheckRule> checks = readChecks();
        PolicyReader policies = new PolicyReader(Known.of(sheets.ids(CHECKS), checks, sheets.ids(WARNINGS)), ids);
        Rulebook rulebook = new Rulebook(
                checks,
                readKinds(policies),
                readWarnings(),
                sheets.single("stop-rules.yaml")
                        .map(file -> policies.read("stop", file))
                        .orElse(List.of()),
                readCues(checks),
                sheets.single("keys.yaml")
                        .map(new KeyReader(fragments, ids)::read)
                        .orElse(List.of()),
                readOwners(),
                words,
                folder.digest());
        mistakes.addAll(RulebookRules.mistakes(sheets));
        if (!mistakes.isEmpty()) {
            throw new InvalidRulebook(mistakes);
        }
        return rulebook;
    }

    private List<CheckRule> readChecks() {
        List<CheckRule> checks = new ArrayList<>();
        for (String id : sheets.ids(CHECKS)) {
            sheets.main(CHECKS, id).ifPresent(file -> checks.add(CheckReader.read(id, file, sheets.ids(KINDS))));
        }
        checks.sort(Comparator.comparingInt(CheckRule::order));
        return checks;
    }

    private List<KindRule> readKinds(PolicyReader policies) {
        List<KindRule> kinds = new ArrayList<>();
        for (String id : sheets.ids(KINDS)) {
            sheets.main(KINDS, id).ifPresent(file -> kinds.add(KindReader.read(id, file, policies)));
        }
        kinds.sort(Comparator.comparingInt(KindRule::order));
        return kinds;
    }

    private List<WarningRule> readWarnings() {
        List<WarningRule> warnings = new ArrayList<>();
        for (String id : sheets.ids(WARNINGS)) {
            sheets.main(WARNINGS, id).ifPresent(file -> {
                file.allow("title", "text", "flag", "threshold", "never", "cues");
                warnings.add(new WarningRule(
                        id,
                        file.text("title"),
                        file.text("text"),
                        file.yes("flag", true),
                        file.number("threshold", 1)));
            });
        }
        return warnings;
    }

    private List<ModelOwner> readOwners() {
        return sheets.ids(MODELS).stream()
                .flatMap(id -> sheets.main(MODELS, id).stream().map(file -> ModelReader.read(id, file)))
                .toList();
    }

    private List<CueRule> readCues(List<CheckRule> checks) {
        List<CueRule> cues = new ArrayList<>();
        for (String id : sheets.ids(CHECKS)) {
            GivesReader gives = checks.stream()
                    .filter(check -> check.id().equals(id))
                    .findFirst()
                    .map(check -> GivesReader.into(check.fields()))
                    .orElseGet(GivesReader::unchecked);
            readCues(CHECKS, id, id, gives, cues);
        }
        sheets.ids(KINDS).forEach(id -> readCues(KINDS, id, id, null, cues));
        sheets.ids(WARNINGS).forEach(id -> readCues(WARNINGS, id, WarningRule.target(id), null, cues));
        return cues;
    }

    private void readCues(String path, String id, String target, @Nullable GivesReader gives, List<CueRule> cues) {
        CueReader reader = new CueReader(fragments, ids, target, gives);
        sheets.main(path, id).ifPresent(file -> cues.addAll(reader.read(file)));
        for (YamlMap file : sheets.beside(path, id)) {
            file.allow("never", "cues");
            cues.addAll(reader.read(file));
        }
    }
}
