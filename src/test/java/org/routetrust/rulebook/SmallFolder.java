package org.routetrust.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The smallest checklists folder that rules anything; a test changes one file of it. */
public final class SmallFolder {

    private final Path root;
    private final Map<String, String> files = new TreeMap<>(Map.of(
            "words.yaml",
            """
            fragments:
              digit: ['[0-9]']
              amount: ['{digit}+']
            tables:
              per:
                day: [daily, 每天]
            """,
            "stop-rules.yaml",
            """
            policies:
              - id: noisy
                needs: [{no-sign: noise}]
                else: stop
                text: Too much noise.
            """,
            "keys.yaml",
            """
            keys:
              - {id: acme, issuer: Acme, match: 'acme-[a-z0-9]{20}', example: 'acme-{a-z0-9:20}'}
            """,
            "other.yaml",
            """
            title: No route
            what: Reading.
            what-not: An offer.
            """,
            "trial.yaml",
            """
            title: Trial
            what: An offer.
            what-not: Official.
            policies:
              - id: nobody
                uses: [manual, production]
                needs:
                  - limit: answered
                  - limit.kind: [daily]
                  - any: [{sign: noise}, {sign: owners-host}]
                else: test-only
                check: limit
                text: Nobody says how much.
            conditions:
              evaluate: [Small tests only.]
            """,
            "checks/limit.yaml",
            """
            title: Limit
            question: How much?
            why: Because.
            good-answer: An amount.
            where: The pricing page.
            freshness-days: {default: 30, trial: 20}
            fields:
              amount: []
              kind: [daily, once]
            answered-when:
              - any: [amount]
            cues:
              - id: per-day
                says: answered
                match: '(?P<amount>{amount}) credits a day'
                gives: {amount: $amount, kind: daily}
                hit: ["5 credits a day"]
                miss: ["credits"]
            """,
            "warnings/noise.yaml",
            """
            title: Noise
            text: It is noisy.
            cues:
              - id: shouts
                match: 'HEY'
                hit: ["HEY you"]
                miss: ["hello"]
            """,
            "models/acme.yaml",
            """
            name: Acme
            hosts: [acme.example]
            models:
              - {id: easel-1, seen: 2026-05-13, source: model page}
            """));

    public SmallFolder(Path root) {
        this.root = root;
    }

    public SmallFolder with(String file, String text) {
        files.put(file, text);
        return this;
    }

    SmallFolder without(String file) {
        files.remove(file);
        return this;
    }

    SmallFolder replacing(String file, String old, String by) {
        String text = files.getOrDefault(file, "");
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not say " + old);
        }
        return with(file, text.replace(old, by));
    }

    /** The folder on disk; files are written in the order of their names, or backwards. */
    public Path write(boolean backwards) {
        List<String> names = files.keySet().stream().toList();
        for (String name : backwards ? names.reversed() : names) {
            try {
                Path file = root.resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, files.getOrDefault(name, ""));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return root;
    }

    public Rulebook read() {
        return RulebookReader.at(write(false));
    }

    /** The mistakes as people see them; empty for a folder that can be used. */
    List<String> mistakes() {
        return mistakesOf(write(false));
    }

    static List<String> mistakesOf(Path folder) {
        try {
            RulebookReader.at(folder);
            return List.of();
        } catch (InvalidRulebook e) {
            return e.mistakes().stream().map(Mistake::toString).toList();
        }
    }
}
