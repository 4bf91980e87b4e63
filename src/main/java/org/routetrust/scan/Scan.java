package org.routetrust.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.secret.Fingerprints;
import org.routetrust.secret.Masker;

/**
 * Finds printed keys in texts of any kind, and sentences that offer shared keys in those written for readers. What it
 * gives never holds a key. Reads in pieces, so that memory does not grow with a file; keys of unknown shapes, and those
 * deep in an encoded text longer than a piece, are not seen. Safe for many threads.
 */
public final class Scan {

    private static final int MOST_FLAGS = 1000;
    /** Stands for a masked character where sentences are read: what they say counts, not that a key stands there. */
    private static final char BLOCK = '\u2588';

    private final Masker masker;
    private final Fingerprints fingerprints;
    private final Offers offers;
    private final Map<String, Rule> keys = new HashMap<>();

    /** Takes the rules, and the key of the fingerprints. */
    public Scan(Rulebook rulebook, byte[] fingerprintKey) {
        this.fingerprints = new Fingerprints(fingerprintKey);
        this.masker = new Masker(rulebook.keys(), fingerprints);
        this.offers = new Offers(rulebook);
        rulebook.keys().forEach(key -> keys.put(key.id(), Rule.of(key)));
    }

    /** A text as it may be shown: what callers hand in, such as the name of a file, could be a key too. */
    public String mask(String text) {
        return masker.mask(text).text();
    }

    /**
     * Looks at a file.
     *
     * @param path as it is shown
     */
    public Scanned file(Path file, String path) {
        try (InputStream in = Files.newInputStream(file)) {
            return stream(in, Files.size(file), Source.file(mask(path)));
        } catch (IOException e) {
            return new Scanned(List.of(), List.of(new Note(Note.Why.UNREADABLE, mask(path))));
        }
    }

    /** Looks at what somebody hands in, as at a text written for readers. */
    public Scanned input(InputStream in, String name) throws IOException {
        return stream(in, Pieces.OVERLAP, Source.input(name));
    }

    /** Looks at the lines that a change adds to a file. */
    public Scanned added(Added added) {
        Source source = Source.added(mask(added.path()), added.commit(), added::line);
        try {
            return read(new StringReader(added.text()), added.text().length(), source);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Scanned stream(InputStream in, long size, Source source) throws IOException {
        TextStream text = new TextStream(in);
        if (text.isBinary()) {
            return new Scanned(List.of(), List.of(new Note(Note.Why.BINARY, source.path())));
        }
        Scanned scanned = read(text, size, source);
        if (!text.isBroken()) {
            return scanned;
        }
        List<Note> notes = new ArrayList<>(scanned.notes());
        notes.add(new Note(Note.Why.LATIN1, source.path()));
        return new Scanned(scanned.flags(), notes);
    }

    private Scanned read(Reader reader, long size, Source source) throws IOException {
        Pieces pieces = new Pieces(reader, size);
        List<Flag> flags = new ArrayList<>();
        for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
            flags.addAll(look(piece, source));
            if (flags.size() > MOST_FLAGS) {
                List<Note> notes = List.of(new Note(Note.Why.TOO_MANY, source.path()));
                return new Scanned(flags.subList(0, MOST_FLAGS), notes);
            }
        }
        return new Scanned(flags, List.of());
    }

    /** Something in a piece, before its place is told. */
    private record Spot(Rule rule, int start, int end, String shown, int length, String fingerprint) {}

    private List<Flag> look(Piece piece, Source source) {
        Masker.Masked masked = masker.mask(piece.text());
        List<Spot> spots = new ArrayList<>();
        for (Masker.Found found : masked.found()) {
            spots.add(spot(found));
        }
        if (source.prose()) {
            offers.in(blocked(masked, piece.text())).forEach(offer -> spots.add(spot(offer)));
        }
        return placed(spots, piece, source);
    }

    private Spot spot(Masker.Found found) {
        Rule rule = keys.getOrDefault(found.rule(), new Rule("key." + found.rule(), false, found.issuer(), "", ""));
        return new Spot(rule, found.start(), found.end(), found.shown(), found.length(), found.fingerprint());
    }

    private Spot spot(Offers.Offer offer) {
        String sentence = mask(offer.sentence());
        return new Spot(
                offer.rule(), offer.start(), offer.start(), sentence, sentence.length(), fingerprints.of(sentence));
    }

    private static String blocked(Masker.Masked masked, String text) {
        if (masked.found().isEmpty()) {
            return text;
        }
        StringBuilder blocked = new StringBuilder(masked.text());
        for (int i = 0; i < text.length(); i++) {
            if (blocked.charAt(i) != text.charAt(i)) {
                blocked.setCharAt(i, BLOCK);
            }
        }
        return blocked.toString();
    }

    private static List<Flag> placed(List<Spot> spots, Piece piece, Source source) {
        spots.sort(Comparator.comparingInt(Spot::start));
        List<Flag> flags = new ArrayList<>();
        Piece.Walk walk = piece.walk();
        for (Spot spot : spots) {
            if (piece.holds(spot.start()) && !piece.allows(spot.start(), spot.end())) {
                walk.to(spot.start());
                flags.add(flag(spot, walk, source));
            }
        }
        return flags.stream().distinct().toList();
    }

    private static Flag flag(Spot spot, Piece.Walk walk, Source source) {
        return new Flag(
                spot.rule(),
                source.path(),
                source.commit(),
                source.lines().applyAsLong(walk.line()),
                walk.column(),
                spot.shown(),
                spot.length(),
                spot.fingerprint());
    }
}
