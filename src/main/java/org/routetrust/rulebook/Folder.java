package org.routetrust.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The YAML files of a checklists folder as text, by path below the folder with forward slashes.
 *
 * @param files path to text, sorted
 * @param mistakes files that are no text
 */
record Folder(SortedMap<String, String> files, List<Mistake> mistakes) {

    /** The folder that travels in the jar. */
    static Folder builtIn() {
        URL root = Folder.class.getResource("/checklists/words.yaml");
        if (root == null) {
            throw new IllegalStateException("the program was packed without its checklists");
        }
        try {
            if (!(root.openConnection() instanceof JarURLConnection inJar)) {
                return at(Path.of(root.toURI()).resolveSibling("."));
            }
            // A file system of its own: the shared one of this jar may be open elsewhere.
            try (FileSystem jar =
                    FileSystems.newFileSystem(Path.of(inJar.getJarFileURL().toURI()))) {
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
        List<Mistake> mistakes = new ArrayList<>();
        Path normal = root.normalize();
        try (Stream<Path> walk = Files.walk(normal)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = normal.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".yaml")) {
                    files.put(name, text(name, Files.readAllBytes(file), mistakes));
                }
            }
        }
        return new Folder(files, mistakes);
    }

    private static String text(String name, byte[] bytes, List<Mistake> mistakes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            String before = out.flip().toString();
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            mistakes.add(new Mistake(name, line, before.length() - before.lastIndexOf('\n'), "not UTF-8 text"));
            return "";
        }
        return out.flip().toString();
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
