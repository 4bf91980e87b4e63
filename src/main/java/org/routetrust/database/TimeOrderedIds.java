package org.routetrust.database;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes ids (UUID version 7, RFC 9562) that sort by the millisecond they were made in, and cannot be guessed. */
@Singleton
public final class TimeOrderedIds {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    /** @param clock the time in the ids */
    public TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    /** A new id. Ids of one millisecond are in no order among themselves. */
    public UUID next() {
        long high = clock.millis() << 16 | VERSION_7 | random.nextInt(1 << 12);
        long low = VARIANT | random.nextLong() >>> 2;
        return new UUID(high, low);
    }

    /** Whether an id is of this sort. It does not say that it was ever made here. */
    public static boolean isOne(UUID id) {
        return id.version() == 7 && id.variant() == 2;
    }
}
