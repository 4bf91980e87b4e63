package org.routetrust.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A service in little, to be killed: starts the server of the folder named by its first argument, then lets four
 * sessions append numbers from the second argument on, and prints each number once its commit was acknowledged.
 */
final class Appender {
    private static final int SESSIONS = 4;

    private Appender() {}

    /** Starts it as a process of its own. */
    static Process start(Path data, long first) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        return new ProcessBuilder(
                        java, "-cp", classPath, Appender.class.getName(), data.toString(), Long.toString(first))
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        switch (EmbeddedServer.start(Path.of(arguments[0]))) {
            case ServerStart.Started started -> append(started.server(), Long.parseLong(arguments[1]));
            case ServerStart.Refused refused -> {
                System.err.println(refused.reason());
                System.exit(1);
            }
        }
    }

    private static void append(EmbeddedServer server, long first) throws SQLException {
        Servers.tell(
                server,
                "create schema if not exists tried; create table if not exists tried.appended (id bigint primary key)");
        System.out.println("server " + server.pid());
        AtomicLong next = new AtomicLong(first);
        for (int session = 0; session < SESSIONS; session++) {
            Thread.ofPlatform().start(() -> append(server, next));
        }
    }

    private static void append(EmbeddedServer server, AtomicLong next) {
        try (Connection connection = Servers.connect(server, server.user());
                PreparedStatement insert = connection.prepareStatement("insert into tried.appended values (?)")) {
            while (true) {
                long id = next.getAndIncrement();
                insert.setLong(1, id);
                insert.executeUpdate();
                System.out.println("acknowledged " + id + ".");
            }
        } catch (SQLException e) {
            System.err.println("session ended: " + e.getMessage());
        }
    }
}
