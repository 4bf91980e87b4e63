package org.routetrust.registry;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.database.Database;
import org.routetrust.database.Sql;
import org.routetrust.database.StorableText;

/** Finds routes that are registered under the same name or the same address, which may be meant or not. */
@Singleton
public final class AlikeRoutes {
    private static final String ALIKE = """
            select id, name from route
            where (name_key = ? or (url <> '' and url = ?)) and id is distinct from ?
            order by updated_at desc, id limit 3
            """;

    private final Database database;

    AlikeRoutes(Database database) {
        this.database = database;
    }

    /** A route that is registered. */
    public record Alike(UUID id, String name) {}

    /**
     * At most three, changed last first. Letters are compared as the search does, addresses as they are written.
     *
     * @param but the route that is alike by itself, or null
     */
    public List<Alike> of(String name, String url, @Nullable UUID but) {
        return database.read(connection -> Sql.rows(
                connection,
                ALIKE,
                row -> new Alike(Sql.uuid(row, "id"), row.getString("name")),
                SearchText.fold(name.strip()),
                StorableText.of(url).strip(),
                but));
    }
}
