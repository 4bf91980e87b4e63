package org.routetrust.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltInRulebookTest {

    private static final Path CLASSES = Path.of(URI.create(RulebookReader.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .toString()));

    @Test
    void is_the_folder_that_stands_beside_the_program() {
        assertThat(RulebookReader.builtIn().digest())
                .isEqualTo(RulebookReader.at(Path.of("checklists")).digest());
    }

    @Test
    void is_read_from_a_jar_too(@TempDir Path dir) throws Exception {
        Path jar = pack(dir.resolve("a b.jar"));
        URL[] urls = {jar.toUri().toURL()};
        // The jar may be open elsewhere in the same program.
        try (FileSystem shared = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
                URLClassLoader loader = new URLClassLoader(urls, new LibrariesOnly())) {
            assertThat(shared.isOpen()).isTrue();
            Object rulebook = loader.loadClass(RulebookReader.class.getName())
                    .getMethod("builtIn")
                    .invoke(null);

            assertThat(rulebook.getClass()).isNotEqualTo(Rulebook.class);
            assertThat(rulebook.getClass().getMethod("digest").invoke(rulebook))
                    .isEqualTo(RulebookReader.builtIn().digest());
        }
    }

    private static Path pack(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            add("org/routetrust/rulebook", out);
            add("org/routetrust/pattern", out);
            add("checklists", out);
        }
        return jar;
    }

    private static void add(String folder, JarOutputStream out) throws IOException {
        try (Stream<Path> walk = Files.walk(CLASSES.resolve(folder))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(CLASSES.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
    }

    /** Hides the program's own classes, so that they are found in the jar. */
    private static final class LibrariesOnly extends ClassLoader {

        LibrariesOnly() {
            super(BuiltInRulebookTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.routetrust.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public @Nullable URL getResource(String name) {
            return name.startsWith("checklists/") ? null : super.getResource(name);
        }
    }
}
