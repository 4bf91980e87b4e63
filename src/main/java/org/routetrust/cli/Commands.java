package org.routetrust.cli;

import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.routetrust.audit.Road;
import org.routetrust.rulebook.Rulebook;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Makes the commands, and hands them what they reach the outside with.
 *
 * @param net opened only where a page is to be fetched
 * @param roads builds the road for a rulebook
 */
record Commands(Clock clock, Terminal terminal, Supplier<Net> net, Function<Rulebook, Road> roads) implements IFactory {

    static Commands of(Terminal terminal) {
        Clock clock = Clock.systemUTC();
        return new Commands(clock, terminal, () -> Net.open(clock), Road::new);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == AuditCommand.class) {
            return type.cast(new AuditCommand(clock, terminal, net, roads));
        }
        if (type == ScanCommand.class) {
            return type.cast(new ScanCommand(terminal));
        }
        if (type == MeasureCommand.class) {
            return type.cast(new MeasureCommand(clock, terminal, roads));
        }
        if (type == BlindSpotsCommand.class) {
            return type.cast(new BlindSpotsCommand(clock, terminal, roads));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
