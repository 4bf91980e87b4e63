package org.routetrust.registry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of one list, and remembers every one that cannot be followed. */
final class Parameters {
    private final Map<String, String> problems = new LinkedHashMap<>();

    /** Empty where all of them can be followed. */
    Optional<QueryRefused> refusal() {
        return problems.isEmpty() ? Optional.empty() : Optional.of(new QueryRefused(problems));
    }

    boolean refused(String name) {
        return problems.containsKey(name);
    }

    String upTo(int longest, String name, @Nullable String given) {
        if (given == null) {
            return "";
        }
        if (given.strip().length() > longest) {
            problems.put(name, "Shorten it to " + longest + " characters.");
            return "";
        }
        return given;
    }

    <T> Optional<T> choice(
            String name, @Nullable String given, Function<String, Optional<T>> reading, Collection<String> choices) {
        return read(name, given, reading, "Choose one of " + String.join(", ", choices) + ".");
    }

    int size(@Nullable String given) {
        return read("size", given, Parameters::number, "Choose a number from 1 to " + RouteQuery.LARGEST + ".")
                .orElse(RouteQuery.USUAL);
    }

    <T> Optional<T> cursor(@Nullable String given, Function<String, Optional<T>> reading) {
        return read("cursor", given, reading, "Begin again at the first page.");
    }

    private <T> Optional<T> read(
            String name, @Nullable String given, Function<String, Optional<T>> reading, String remedy) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        Optional<T> read = reading.apply(given.strip());
        if (read.isEmpty()) {
            problems.put(name, remedy);
        }
        return read;
    }

    private static Optional<Integer> number(String text) {
        try {
            int size = Integer.parseInt(text);
            return size >= 1 && size <= RouteQuery.LARGEST ? Optional.of(size) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
