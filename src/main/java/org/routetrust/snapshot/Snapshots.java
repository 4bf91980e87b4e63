package org.routetrust.snapshot;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.routetrust.database.Database;
import org.routetrust.database.Sql;
import org.routetrust.database.TimeOrderedIds;

/** The stored pages. Nothing here changes or deletes one. */
@Singleton
public final class Snapshots {
    private static final String INSERT = """
            insert into capture (id, sha256, url, content_type, content, title, captured_at, via, bytes)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (sha256, md5(url), captured_at) do nothing
            """;

    private static final String SAME =
            "select * from capture where sha256 = ? and md5(url) = md5(?) and captured_at = ?";

    private final Database database;
    private final TimeOrderedIds ids;

    Snapshots(Database database, TimeOrderedIds ids) {
        this.database = database;
        this.ids = ids;
    }

    /**
     * Stores a page. A page with the same content, address and time is stored once: saving it again gives what is
     * there, with the first one's title and way in.
     *
     * @throws org.routetrust.database.DatabaseUnavailable if the database does not answer
     */
    public Snapshot save(Captured captured) {
        Snapshot snapshot = Snapshot.of(ids.next(), captured);
        return database.write(connection -> inserted(connection, snapshot) ? snapshot : existing(connection, snapshot));
    }

    /** The page with that id, or empty. */
    public Optional<Snapshot> find(UUID id) {
        return database.read(
                connection -> Sql.first(connection, "select * from capture where id = ?", Snapshots::read, id));
    }

    private static boolean inserted(Connection connection, Snapshot snapshot) throws SQLException {
        int bytes = snapshot.content().getBytes(StandardCharsets.UTF_8).length;
        return Sql.change(
                        connection,
                        INSERT,
                        snapshot.id(),
                        snapshot.sha256(),
                        snapshot.url(),
                        snapshot.contentType(),
                        snapshot.content(),
                        snapshot.title(),
                        snapshot.capturedAt(),
                        snapshot.via().id(),
                        bytes)
                == 1;
    }

    private static Snapshot existing(Connection connection, Snapshot snapshot) throws SQLException {
        return Sql.first(connection, SAME, Snapshots::read, snapshot.sha256(), snapshot.url(), snapshot.capturedAt())
                .orElseThrow();
    }

    private static Snapshot read(ResultSet row) throws SQLException {
        return new Snapshot(
                Sql.uuid(row, "id"),
                row.getString("sha256"),
                row.getString("url"),
                row.getString("content_type"),
                row.getString("content"),
                row.getString("title"),
                Sql.instant(row, "captured_at"),
                Via.of(row.getString("via")));
    }
}
