package org.routetrust.registry;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of one list, and remembers the first that cannot be followed. */
final class Parameters {
    private @Nullable QueryRefused refusal;

    Optional<QueryRefused> refusal() {
        return Optional.ofNullable(refusal);
    }

    String upTo(int longest, String field, @Nullable String text) {
        if (text == null) {
            return "";
        }
        if (text.strip().length() > longest) {
            refuse(field, "Shorten it to " + longest + " characters.");
            return "";
        }
        return text;
    }

    <T> Optional<T> choice(String field, @Nullable String given, Function<String, Optional<T>> reading) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        Optional<T> read = reading.apply(given.strip());
        if (read.isEmpty()) {
            refuse(
                    field,
                    field.equals("cursor") ? "Begin again at the first page." : "Choose one of the offered values.");
        }
        return read;
    }

    int size(@Nullable String given) {
        return choice("size", given, Parameters::number).orElse(RouteQuery.USUAL);
    }

    private static Optional<Integer> number(String text) {
        try {
            int size = Integer.parseInt(text);
            return size >= 1 && size <= RouteQuery.LARGEST ? Optional.of(size) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void refuse(String field, String remedy) {
        if (refusal == null) {
            String told = field.equals("size") ? "Choose a number from 1 to " + RouteQuery.LARGEST + "." : remedy;
            refusal = new QueryRefused(field, told);
        }
    }
}
