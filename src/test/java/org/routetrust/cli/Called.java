package org.routetrust.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.routetrust.audit.Offer;
import org.routetrust.audit.Road;
import org.routetrust.fetch.FetchPolicy;
import org.routetrust.rulebook.Rulebook;

/** A call of the program as its caller sees it. It fetches from this machine too, on a day that is always the same. */
record Called(int status, String out, String err) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-13T10:00:00Z"), ZoneOffset.UTC);

    static Called with(String... args) {
        return reading("", args);
    }

    static Called reading(String input, String... args) {
        return reading(input.getBytes(StandardCharsets.UTF_8), args);
    }

    static Called reading(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(input), stream(out), stream(err));
        Commands commands = new Commands(
                CLOCK, terminal, () -> Net.of(FetchPolicy.PRIVATE_ALLOWED, "route-trust", CLOCK), Called::road);
        int status = Main.run(commands, args);
        return new Called(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** One road for all calls under the built-in rules: building it takes longer than most calls. */
    private static Road road(Rulebook rulebook) {
        boolean builtIn = rulebook.digest().equals(Offer.ROAD.rulebook().digest());
        return builtIn ? Offer.ROAD : new Road(rulebook);
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The JSON of one line of what came out. */
    Json json(int line) {
        return Json.read(lines().get(line));
    }

    Json json() {
        return json(0);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
