package org.routetrust.registry;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.routetrust.database.Database;
import org.routetrust.database.Sql;

/** The titles of the captures that audits were judged from, to tell audits apart in a list. */
@Singleton
public final class CaptureTitles {
    private static final String OF_AUDITS = """
            select audit_id, title from audit_capture join capture on capture_id = id
            where audit_id = any (?::uuid[]) order by audit_id, position
            """;

    private final Database database;

    CaptureTitles(Database database) {
        this.database = database;
    }

    /** By audit, in the order the captures were read; an audit without captures is left out, a title may be empty. */
    public Map<UUID, List<String>> of(List<UUID> audits) {
        Map<UUID, List<String>> titles = new HashMap<>();
        List<Titled> rows = database.read(connection -> Sql.rows(
                connection,
                OF_AUDITS,
                row -> new Titled(Sql.uuid(row, "audit_id"), row.getString("title")),
                audits.stream().map(UUID::toString).toList()));
        rows.forEach(row ->
                titles.computeIfAbsent(row.audit(), audit -> new ArrayList<>()).add(row.title()));
        return titles;
    }

    private record Titled(UUID audit, String title) {}
}
