package org.routetrust.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Use;

/** The five verdict columns that routes and audits have alike. */
final class RulingColumns {
    /** In the order of {@link Use}. */
    static final String NAMES =
            "verdict_prompts, verdict_evaluate, verdict_manual, verdict_sensitive, verdict_production";

    private RulingColumns() {}

    /** The column of a use, or the headline's for null. */
    static String of(@Nullable Use use) {
        return use == null ? "headline_verdict" : "verdict_" + use.id();
    }

    static @Nullable Object value(Rulings rulings, Use use) {
        return rulings.of(use).map(Level::id).orElse(null);
    }

    static Rulings read(ResultSet row) throws SQLException {
        Map<Use, Level> byUse = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            Optional.ofNullable(row.getString(of(use))).flatMap(Level::of).ifPresent(level -> byUse.put(use, level));
        }
        return new Rulings(byUse);
    }
}
