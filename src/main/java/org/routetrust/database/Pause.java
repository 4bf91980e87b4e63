package org.routetrust.database;

import java.time.Duration;

/** Waiting that keeps an interruption for whoever asks later. */
final class Pause {
    private Pause() {}

    static void of(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
