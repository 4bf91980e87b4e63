package org.routetrust.scan;

import java.nio.file.Path;

/** Paths as they are shown and kept: from the working folder where they lie in it, with slashes. */
public final class ShownPath {

    private ShownPath() {}

    /** The path as it is shown. It may hold a key in a name: mask it. */
    public static String of(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = path.toAbsolutePath().normalize();
        Path shown = whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole) : whole;
        return shown.toString().replace('\\', '/');
    }
}
