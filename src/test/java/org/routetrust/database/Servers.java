package org.routetrust.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the tests of the embedded server do with it. */
final class Servers {
    private static final Path SPARE =
            Path.of("target", "spare-database-" + ProcessHandle.current().pid()).toAbsolutePath();

    static {
        deleteAtExit(SPARE);
    }

    private Servers() {}

    /** A data folder for tests that start and stop servers, one at a time: data are made in it only once. */
    static Path spareFolder() {
        return SPARE;
    }

    static void deleteAtExit(Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                Trees.delete(folder);
            } catch (IOException e) {
                System.err.println("left behind: " + e.getMessage());
            }
        }));
    }

    static EmbeddedServer started(Path folder) {
        return switch (EmbeddedServer.start(folder)) {
            case ServerStart.Started started -> started.server();
            case ServerStart.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    /** A setting as the superuser sees it. */
    static String show(EmbeddedServer server, String setting) throws SQLException {
        return ask(connect(server, "postgres"), "show " + setting);
    }

    static String ask(EmbeddedServer server, String question) throws SQLException {
        return ask(connect(server, server.user()), question);
    }

    private static String ask(Connection opened, String question) throws SQLException {
        try (Connection connection = opened;
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    static void tell(EmbeddedServer server, String command) throws SQLException {
        try (Connection connection = connect(server, server.user());
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    static boolean canConnect(String url, String user, String password) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    static Connection connect(EmbeddedServer server, String user) throws SQLException {
        return DriverManager.getConnection(server.url(), user, server.password());
    }
}
