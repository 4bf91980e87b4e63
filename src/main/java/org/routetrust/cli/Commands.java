package org.routetrust.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and hands them the clock. */
final class Commands implements IFactory {

    private final Clock clock;

    Commands(Clock clock) {
        this.clock = clock;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == AuditCommand.class) {
            return type.cast(new AuditCommand(clock));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
