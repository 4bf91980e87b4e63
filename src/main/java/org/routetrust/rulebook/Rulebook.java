package org.routetrust.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * The whole folder checklists/, read and checked.
 *
 * @param checks the questions, in the order of the checklist; the last is asked for production only
 * @param kinds the sorts of routes, in their order
 * @param warnings flags and signs
 * @param stopRules policies for every kind, looked at first
 * @param cues all cues of checks, kinds and warnings
 * @param keys shapes of credentials
 * @param owners makers of models
 * @param words shared fragments and tables
 * @param digest SHA-256 of all files, hex: two rulebooks with the same digest rule the same
 */
public record Rulebook(
        List<CheckRule> checks,
        List<KindRule> kinds,
        List<WarningRule> warnings,
        List<Policy> stopRules,
        List<CueRule> cues,
        List<KeyRule> keys,
        List<ModelOwner> owners,
        Words words,
        String digest) {

    /** Copies the lists. */
    public Rulebook {
        checks = List.copyOf(checks);
        kinds = List.copyOf(kinds);
        warnings = List.copyOf(warnings);
        stopRules = List.copyOf(stopRules);
        cues = List.copyOf(cues);
        keys = List.copyOf(keys);
        owners = List.copyOf(owners);
    }

    /** The check with that id, or empty. */
    public Optional<CheckRule> check(String id) {
        for (CheckRule check : checks) {
            if (check.id().equals(id)) {
                return Optional.of(check);
            }
        }
        return Optional.empty();
    }

    /** The kind with that id, or empty. */
    public Optional<KindRule> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The warning or sign with that id, or empty. */
    public Optional<WarningRule> warning(String id) {
        for (WarningRule warning : warnings) {
            if (warning.id().equals(id)) {
                return Optional.of(warning);
            }
        }
        return Optional.empty();
    }
}
