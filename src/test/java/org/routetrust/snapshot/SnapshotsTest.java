package org.routetrust.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.routetrust.database.Database;

@MicronautTest(transactional = false)
class SnapshotsTest {
    private static final Instant NOON = Instant.parse("2026-05-13T12:00:00.123456789Z");

    @Inject
    private Snapshots snapshots;

    @Inject
    private Database database;

    @Test
    void finds_what_was_saved() {
        Snapshot saved = snapshots.save(page("Five free images a day", NOON));

        assertThat(snapshots.find(saved.id())).contains(saved);
        assertThat(saved.sha256()).isEqualTo("6566cbe8e85f441f9467447070ff01f9b4a16b63e64fe42e90656646d850b9e7");
    }

    @Test
    void finds_nothing_under_an_unknown_id() {
        assertThat(snapshots.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void stores_the_same_page_once() {
        assertThat(snapshots.save(page("the same", NOON))).isEqualTo(snapshots.save(page("the same", NOON)));
    }

    @Test
    void stores_the_same_content_again_when_it_was_captured_later() {
        assertThat(snapshots.save(page("seen twice", NOON)).id())
                .isNotEqualTo(
                        snapshots.save(page("seen twice", NOON.plusSeconds(1))).id());
    }

    @Test
    void keeps_offsets_when_it_replaces_what_no_database_takes() {
        Snapshot saved = snapshots.save(page("a\0b\uD800c\uD83D\uDE00", NOON));

        assertThat(snapshots.find(saved.id()).orElseThrow().content()).isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00");
        assertThat(saved).isEqualTo(snapshots.save(page("a\0b\uD800c\uD83D\uDE00", NOON)));
    }

    @Test
    void lets_nobody_change_a_stored_page() {
        Snapshot saved = snapshots.save(page("evidence", NOON));

        assertThatThrownBy(() -> database.write(connection -> {
                    try (Statement update = connection.createStatement()) {
                        return update.executeUpdate("update capture set content = 'tampered'");
                    }
                }))
                .hasRootCauseMessage("ERROR: rows of capture are never changed\n  Where: PL/pgSQL function"
                        + " refuse_change() line 1 at RAISE");
        assertThat(snapshots.find(saved.id())).contains(saved);
    }

    private static Captured page(String content, Instant capturedAt) {
        return new Captured("https://acme.example/free", "text/plain", content, "Acme", capturedAt, Via.PASTED);
    }
}
