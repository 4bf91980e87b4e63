package org.routetrust.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.routetrust.pattern.Regex;

/** Reads the cues of one file. */
final class CueReader {

    /** Where a cue may look; {@code address} is the page's own address. */
    static final Set<String> PLACES = new TreeSet<>(Set.of(
            "title",
            "heading",
            "text",
            "item",
            "row",
            "answer",
            "code",
            "navigation",
            "footer",
            "structured",
            "hidden",
            "field",
            "address"));

    private static final Set<String> USUAL = Set.of("heading", "text", "item", "row", "answer");

    private final Fragments fragments;
    private final Ids ids;
    private final String target;
    private final @Nullable GivesReader gives;

    /** Takes what the cues give to their check; null for kinds and warnings, whose cues give nothing. */
    CueReader(Fragments fragments, Ids ids, String target, @Nullable GivesReader gives) {
        this.fragments = fragments;
        this.ids = ids;
        this.target = target;
        this.gives = gives;
    }

    List<CueRule> read(YamlMap file) {
        List<Regex> never = patterns(file, "never");
        List<CueRule> cues = new ArrayList<>();
        for (YamlMap cue : file.maps("cues")) {
            cues.add(readCue(cue, never));
        }
        return cues;
    }

    private CueRule readCue(YamlMap cue, List<Regex> never) {
        cue.allow(
                "id", "says", "rank", "match", "with", "under", "unless", "unless-under", "in", "gives", "hit", "miss");
        List<Regex> unless = new ArrayList<>(never);
        unless.addAll(patterns(cue, "unless"));
        List<Regex> match = patterns(cue, "match");
        if (cue.size("match") == 0) {
            cue.mistake("match", "a cue needs at least one pattern in 'match'");
        }
        return new CueRule(
                ids.take("cue", target + ".", cue),
                target,
                says(cue),
                cue.number("rank", gives == null ? 1 : 50),
                match,
                patterns(cue, "with"),
                patterns(cue, "under"),
                unless,
                patterns(cue, "unless-under"),
                places(cue),
                gives(cue, match),
                examples(cue));
    }

    private CueRule.Says says(YamlMap cue) {
        if (gives == null) {
            return CueRule.Says.SIGN;
        }
        Map<String, CueRule.Says> words = Map.of("answered", CueRule.Says.ANSWERED, "weak", CueRule.Says.WEAK);
        return cue.choice("says", word -> Optional.ofNullable(words.get(word)), List.of("answered", "weak"))
                .orElse(CueRule.Says.WEAK);
    }

    private List<Regex> patterns(YamlMap cue, String field) {
        List<Regex> patterns = new ArrayList<>();
        for (YamlMap.Word word : cue.words(field)) {
            try {
                patterns.add(fragments.compile(word.value()));
            } catch (IllegalArgumentException e) {
                word.mistake(String.valueOf(e.getMessage()));
            }
        }
        return patterns;
    }

    private static Set<String> places(YamlMap cue) {
        Set<String> in = new TreeSet<>();
        for (YamlMap.Word word : cue.words("in")) {
            if (PLACES.contains(word.value())) {
                in.add(word.value());
            } else {
                word.mistake("'" + word.value() + "' is no place; write one of " + PLACES);
            }
        }
        return in.isEmpty() ? USUAL : in;
    }

    private Map<String, Object> gives(YamlMap cue, List<Regex> match) {
        if (gives != null) {
            // A pattern that could not be read has its mistake already; what it captures is not known.
            boolean whole = match.size() == cue.size("match");
            return gives.read(cue, whole ? match : List.of());
        }
        if (cue.has("gives")) {
            cue.mistakeAtName("gives", "only the cues of a check give values");
        }
        return Map.of();
    }

    private static List<Example> examples(YamlMap cue) {
        List<Example> examples = new ArrayList<>();
        addExamples(cue, "hit", true, examples);
        addExamples(cue, "miss", false, examples);
        if (examples.stream().noneMatch(Example::hit)) {
            cue.mistake("hit", "a cue needs an example it finds: hit: [\"...\"]");
        }
        if (examples.stream().allMatch(Example::hit)) {
            cue.mistake("miss", "a cue needs a near miss: miss: [\"...\"]");
        }
        return examples;
    }

    private static void addExamples(YamlMap cue, String field, boolean hit, List<Example> examples) {
        for (Object item : cue.plain(field) instanceof List<?> list ? list : single(cue, field)) {
            if (item instanceof Map<?, ?> map) {
                Object text = map.get("text");
                Object under = map.get("under");
                examples.add(
                        new Example(String.valueOf(text), under == null ? "" : String.valueOf(under), hit, cue.line()));
            } else {
                examples.add(new Example(String.valueOf(item), "", hit, cue.line()));
            }
        }
    }

    private static List<?> single(YamlMap cue, String field) {
        Object value = cue.plain(field);
        return value == null ? List.of() : List.of(value);
    }
}
