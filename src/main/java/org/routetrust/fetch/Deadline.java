package org.routetrust.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.routetrust.fetch.NotFetched.Reason;

/** The end of one whole fetch. Timeouts of single reads do not bound a fetch: a byte now and then resets them. */
final class Deadline {

    private final long end;

    Deadline(Duration total) {
        end = System.nanoTime() + total.toNanos();
    }

    boolean isOver() {
        return end - System.nanoTime() <= 0;
    }

    /** Milliseconds left, at most the cap, at least 1. */
    int millis(Duration cap) throws FetchFailedException {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new FetchFailedException(Reason.TIMED_OUT, "");
        }
        return (int) Math.max(1, Math.min(left, cap.toNanos()) / 1_000_000);
    }

    /** Closes what is given when time is up, whatever its user is waiting for; until the watch itself is closed. */
    Watch closing(Closeable open) {
        return new Watch(Thread.ofPlatform().daemon().name("fetch-deadline").start(() -> waitAndClose(open)));
    }

    private void waitAndClose(Closeable open) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
            open.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A deadline that is being waited for. */
    record Watch(Thread thread) implements AutoCloseable {

        @Override
        public void close() {
            thread.interrupt();
        }
    }
}
