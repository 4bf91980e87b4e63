package org.routetrust.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads policies and their conditions. */
final class PolicyReader {

    private final Set<String> checks;
    private final String prefix;

    PolicyReader(Set<String> checks, String prefix) {
        this.checks = checks;
        this.prefix = prefix;
    }

    List<Policy> read(YamlMap file) {
        return file.maps("policies").stream().map(this::readPolicy).toList();
    }

    private Policy readPolicy(YamlMap policy) {
        policy.allow("id", "uses", "needs", "else", "check", "text");
        Level otherwise =
                policy.choice("else", Level::of, List.of("test-only", "stop")).orElse(Level.STOP);
        if (otherwise == Level.USABLE) {
            policy.mistake("else", "a policy only lowers; write test-only or stop");
            otherwise = Level.TEST_ONLY;
        }
        String check = policy.optionalText("check");
        if (check != null && !checks.contains(check)) {
            policy.mistake("check", "no check '" + check + "'; known: " + checks);
        }
        return new Policy(
                prefix + "." + policy.text("id"), uses(policy), needs(policy), otherwise, check, policy.text("text"));
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
            case "sign" -> new Condition.Sign(map.text("sign"));
            case "no-sign" -> new Condition.Not(new Condition.Sign(map.text("no-sign")));
            default -> name.contains(".") ? facet(map, name) : atLeast(map, name);
        };
    }

    private Condition facet(YamlMap map, String name) {
        String check = name.substring(0, name.indexOf('.'));
        if (!checks.contains(check)) {
            map.mistake(name, "no check '" + check + "'; known: " + checks);
        }
        return new Condition.Facet(check, name.substring(name.indexOf('.') + 1), Set.copyOf(map.texts(name)));
    }

    private Condition atLeast(YamlMap map, String name) {
        if (!checks.contains(name)) {
            map.mistake(name, "no check '" + name + "'; known: " + checks + ", or any, all, not, sign, no-sign");
        }
        State state = map.choice(name, State::of, List.of("answered", "weak")).orElse(State.ANSWERED);
        return new Condition.AtLeast(name, state);
    }
}
