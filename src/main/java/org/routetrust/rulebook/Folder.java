package org.routetrust.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The YAML files of a checklists folder as text, by path below the folder with forward slashes.
 *
 * @param files path to text, sorted
 */
record Folder(SortedMap<String, String> files) {

    /** The folder that travels in the jar. */
    static Folder builtIn() {
        URL root = Folder.class.getResource("/checklists/words.yaml");
        if (root == null) {
            throw new IllegalStateException("the program was packed without its checklists");
        }
        try {
            URI uri = root.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return at(Path.of(uri).resolveSibling("."));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return at(jar.getPath("/checklists"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Folder at(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path normal = root.normalize();
        try (Stream<Path> walk = Files.walk(normal)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = normal.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".yaml")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return new Folder(files);
    }

    String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            files.forEach((name, text) -> {
                sha.update((name + "\0" + text.length() + "\0").getBytes(StandardCharsets.UTF_8));
                sha.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
