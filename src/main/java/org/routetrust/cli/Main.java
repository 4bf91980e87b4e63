package org.routetrust.cli;

import io.micronaut.runtime.Micronaut;

/** The program's entry. */
public final class Main {
    private Main() {}

    /** Starts the service. */
    public static void main(String[] args) {
        Micronaut.run(Main.class, args);
    }
}
