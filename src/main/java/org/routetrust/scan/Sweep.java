package org.routetrust.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One call over files, folders, standard input or a repository, and what it found. Not for several threads. */
public final class Sweep {

    private final Scan scan;
    private final List<String> globs;
    private final List<Flag> flags = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int sources;

    /**
     * Takes what looks.
     *
     * @param globs what is left out, see {@link Excludes}
     */
    public Sweep(Scan scan, List<String> globs) {
        this.scan = scan;
        this.globs = List.copyOf(globs);
    }

    /** What was found so far. */
    public Scanned scanned() {
        return new Scanned(flags, notes);
    }

    /** How many files were looked at; of a history, how many changes of files. */
    public int sources() {
        return sources;
    }

    /**
     * Looks at a file, or at a folder with all below it.
     *
     * @throws IOException with a message that says what to do, if there is none
     */
    public void path(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            Tree.Listing listing = Tree.list(path, Excludes.of(path, globs));
            listing.notes().forEach(note -> notes.add(new Note(note.why(), scan.mask(note.path()))));
            take(listing.files());
        } else if (Files.exists(path)) {
            Path name = path.toAbsolutePath().getFileName();
            take(Excludes.of(name, globs).leavesOut(name) ? List.of() : List.of(path));
        } else {
            throw new IOException("There is no file or folder " + scan.mask(ShownPath.of(path)) + ". Check the name.");
        }
    }

    private void take(List<Path> files) {
        files.parallelStream()
                .map(file -> scan.file(file, ShownPath.of(file)))
                .toList()
                .forEach(this::take);
    }

    private void take(Scanned scanned) {
        sources++;
        flags.addAll(scanned.flags());
        notes.addAll(scanned.notes());
    }

    /** Looks at what somebody hands in. */
    public void input(InputStream in, String name) throws IOException {
        take(scan.input(in, name));
    }

    /**
     * Looks at what is added in the repository of a folder. A key that a file was given several times is told once, with
     * the first commit.
     *
     * @throws IOException with a message that says what to do, if git or a repository is missing
     */
    public void git(Path folder, GitRange range) throws IOException {
        Git git = new Git(folder);
        Excludes excludes = Excludes.of(git.root(), globs);
        Set<String> told = new HashSet<>();
        git.added(range, new Diff.Seen() {
            @Override
            public void added(Added added) {
                if (!excludes.leavesOutAny(Path.of(added.path()))) {
                    take(once(scan.added(added), told));
                }
            }

            @Override
            public void binary(String path) {
                if (!excludes.leavesOutAny(Path.of(path))) {
                    notes.add(new Note(Note.Why.BINARY, scan.mask(path)));
                }
            }
        });
    }

    private static Scanned once(Scanned scanned, Set<String> told) {
        List<Flag> fresh = scanned.flags().stream()
                .filter(flag -> flag.commit() == null || told.add(flag.fingerprint() + flag.path()))
                .toList();
        return new Scanned(fresh, scanned.notes());
    }
}
