package org.routetrust.scan;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The files in a folder and below it, by name, in an order that is always the same. Links are not followed: what they
 * lead to is met by itself if it lies in the folder, and is not looked at if it does not.
 */
public final class Tree {

    private final Path root;
    private final Excludes excludes;
    private final List<Path> files = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private Tree(Path root, Excludes excludes) {
        this.root = root;
        this.excludes = excludes;
    }

    /**
     * What is to be read.
     *
     * @param files in their order
     * @param notes what is not, without what was left out on purpose
     */
    public record Listing(List<Path> files, List<Note> notes) {

        /** Copies the lists. */
        public Listing {
            files = List.copyOf(files);
            notes = List.copyOf(notes);
        }
    }

    /** Lists a folder. */
    public static Listing list(Path folder, Excludes excludes) {
        Tree tree = new Tree(folder, excludes);
        tree.enter(folder);
        return new Listing(tree.files, tree.notes);
    }

    private void enter(Path folder) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries(entries).forEach(this::meet);
        } catch (IOException | DirectoryIteratorException e) {
            note(Note.Why.UNREADABLE, folder);
        }
    }

    private static Stream<Path> entries(DirectoryStream<Path> entries) {
        return StreamSupport.stream(entries.spliterator(), false).sorted();
    }

    private void meet(Path path) {
        if (excludes.leavesOut(root.relativize(path))) {
            return;
        }
        if (Files.isSymbolicLink(path)) {
            follow(path);
        } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            enter(path);
        } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            files.add(path);
        } else {
            note(Note.Why.NO_FILE, path);
        }
    }

    private void follow(Path link) {
        try {
            if (!link.toRealPath().startsWith(root.toRealPath())) {
                note(Note.Why.LINK, link);
            }
        } catch (IOException e) {
            note(Note.Why.UNREADABLE, link);
        }
    }

    private void note(Note.Why why, Path path) {
        notes.add(new Note(why, ShownPath.of(path)));
    }
}
