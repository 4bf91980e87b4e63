package org.routetrust.rulebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person wants to do with a route. The ids are a promise to programs and never change. */
public enum Use {
    /** Learn prompting: read templates, run them elsewhere. */
    PROMPTS,
    /** Small tests with nothing sensitive in them. */
    EVALUATE,
    /** A person makes images at a screen for real work. */
    MANUAL,
    /** Unreleased products, customer data, people, legal or brand material goes in. */
    SENSITIVE,
    /** A backend, a recurring job, a customer-facing feature or a paid deliverable depends on it. */
    PRODUCTION;

    /** The id programs use, such as {@code production}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The use with that id, or empty. */
    public static Optional<Use> of(String id) {
        return Arrays.stream(values()).filter(use -> use.id().equals(id)).findFirst();
    }
}
