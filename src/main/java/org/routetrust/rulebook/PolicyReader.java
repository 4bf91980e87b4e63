package org.routetrust.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads policies and their conditions. */
final class PolicyReader {

    private final Known known;
    private final Ids ids;

    PolicyReader(Known known, Ids ids) {
        this.known = known;
        this.ids = ids;
    }

    List<Policy> read(String prefix, YamlMap file) {
        return file.maps("policies").stream()
                .map(policy -> readPolicy(prefix, policy))
                .toList();
    }

    private Policy readPolicy(String prefix, YamlMap policy) {
        policy.allow("id", "uses", "needs", "else", "check", "text");
        Level otherwise =
                policy.choice("else", Level::of, List.of("test-only", "stop")).orElse(Level.STOP);
        if (otherwise == Level.USABLE) {
            policy.mistake("else", "a policy only lowers; write test-only or stop");
            otherwise = Level.TEST_ONLY;
        }
        String check = policy.optionalText("check");
        if (check != null && !known.checks().contains(check)) {
            policy.mistake("check", "no check '" + check + "'; known: " + known.checks());
        }
        return new Policy(
                ids.take("policy", prefix + ".", policy),
                uses(policy),
                needs(policy),
                otherwise,
                check,
                policy.text("text"));
    }

    private static Set<Use> uses(YamlMap policy) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        for (YamlMap.Word word : policy.words("uses")) {
            Use.of(word.value())
                    .ifPresentOrElse(
                            uses::add,
                            () -> word.mistake("no use '" + word.value() + "'; known: "
                                    + Arrays.stream(Use.values()).map(Use::id).toList()));
        }
        return uses.isEmpty() ? EnumSet.allOf(Use.class) : uses;
    }

    /** A policy without needs always applies. */
    private Condition needs(YamlMap policy) {
        return policy.has("needs") ? all(policy.maps("needs")) : new Condition.Any(List.of());
    }

    private Condition all(List<YamlMap> maps) {
        List<Condition> conditions = new ArrayList<>();
        for (YamlMap map : maps) {
            for (String name : map.names()) {
                conditions.add(one(map, name));
            }
        }
        return conditions.size() == 1 ? conditions.getFirst() : new Condition.All(conditions);
    }

    private Condition one(YamlMap map, String name) {
        return switch (name) {
            case "any" ->
                new Condition.Any(
                        map.maps("any").stream().map(item -> all(List.of(item))).toList());
            case "all" -> all(map.maps("all"));
            case "not" -> new Condition.Not(all(map.maps("not")));
            case "sign" -> sign(map, name);
            case "no-sign" -> new Condition.Not(sign(map, name));
            default -> name.contains(".") ? facet(map, name) : atLeast(map, name);
        };
    }

    private Condition sign(YamlMap map, String name) {
        String sign = map.text(name);
        signs(map, name);
        return new Condition.Sign(sign);
    }

    /** Signs by id; those that nothing raises are mistakes. */
    Set<String> signs(YamlMap map, String name) {
        Set<String> signs = new LinkedHashSet<>();
        for (YamlMap.Word sign : map.words(name)) {
            signs.add(sign.value());
            if (!known.signs().contains(sign.value())) {
                sign.mistake("nothing raises the sign '" + sign.value() + "'; known: " + known.signs());
            }
        }
        return signs;
    }

    private Condition facet(YamlMap map, String name) {
        String check = name.substring(0, name.indexOf('.'));
        String field = name.substring(name.indexOf('.') + 1);
        if (!known.checks().contains(check)) {
            map.mistakeAtName(name, "no check '" + check + "'; known: " + known.checks());
        }
        Map<String, Set<String>> fields = known.fields().get(check);
        if (fields != null && !fields.containsKey(field)) {
            map.mistakeAtName(name, "'" + check + "' has no field '" + field + "'; known: " + fields.keySet());
        }
        Set<String> words = fields == null ? Set.of() : fields.getOrDefault(field, Set.of());
        return new Condition.Facet(check, field, values(map, name, words));
    }

    /** Words that the field may hold; any where it is free. */
    private static Set<String> values(YamlMap map, String name, Set<String> words) {
        Set<String> values = new HashSet<>();
        for (YamlMap.Word word : map.words(name)) {
            values.add(word.value());
            if (!words.isEmpty() && !words.contains(word.value())) {
                word.mistake("'" + word.value() + "' is no word of '" + name + "'; known: " + new TreeSet<>(words));
            }
        }
        return values;
    }

    private Condition atLeast(YamlMap map, String name) {
        if (!known.checks().contains(name)) {
            map.mistakeAtName(
                    name, "no check '" + name + "'; known: " + known.checks() + ", or any, all, not, sign, no-sign");
        }
        State state = map.choice(name, State::of, List.of("answered", "weak", "missing"))
                .orElse(State.ANSWERED);
        return new Condition.AtLeast(name, state);
    }
}
