package org.routetrust.database;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Databases for tests, on one embedded server for the whole test process, which lies in target/ and is stopped when the
 * process ends.
 *
 * <p>A test that starts the service without a {@code datasources.default.url} gets a fresh database by itself, and
 * never the one in the user's home. {@link #fresh} is for tests that want to name it.
 */
public final class TestDatabase {
    private TestDatabase() {}

    /** The configuration that points a service to a new, empty database. */
    public static Map<String, Object> fresh() {
        DatabaseAddress address = freshAddress();
        return Map.of(
                "datasources.default.url", address.url(),
                "datasources.default.username", address.user(),
                "datasources.default.password", address.password());
    }

    static DatabaseAddress freshAddress() {
        EmbeddedServer server = Shared.SERVER;
        String name = "test_" + Long.toString(System.nanoTime(), 36);
        String url = server.url().replaceFirst("[^/]*$", name);
        try (Connection connection = DriverManager.getConnection(server.url(), "postgres", server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + server.user());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return new DatabaseAddress(url, server.user(), server.password());
    }

    /** Started when a test first asks. */
    private static final class Shared {
        private static final EmbeddedServer SERVER = start();

        private static EmbeddedServer start() {
            Path folder =
                    Path.of("target", "test-database-" + ProcessHandle.current().pid());
            EmbeddedServer server = Servers.started(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return server;
        }

        private static void stop(EmbeddedServer server) {
            server.close();
            try {
                Trees.delete(server.dataFolder());
            } catch (IOException e) {
                System.err.println("left behind: " + e.getMessage());
            }
        }
    }

    /** Takes the place of the embedded server wherever a test starts the service. */
    @Factory
    static final class FreshAddress {
        @Bean
        @Singleton
        @Replaces(bean = DatabaseAddress.class, factory = EmbeddedServerFactory.class)
        DatabaseAddress address() {
            return freshAddress();
        }
    }
}
