package org.routetrust.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {
    @TempDir
    private static Path folder;

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = Servers.started(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void keeps_what_was_acknowledged_through_every_crash() throws SQLException {
        assertThat(List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums"))
                .allSatisfy(setting -> assertThat(Servers.show(server, setting)).isEqualTo("on"));
    }

    @Test
    void listens_on_the_loopback_address_alone() throws SQLException {
        assertThat(Servers.show(server, "listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(Servers.show(server, "unix_socket_directories")).isEmpty();
    }

    @Test
    void refuses_a_wrong_password() {
        assertThat(Servers.canConnect(server.url(), server.user(), "guessed")).isFalse();
    }

    @Test
    void gives_the_service_no_superuser() throws SQLException {
        assertThat(Servers.ask(server, "show is_superuser")).isEqualTo("off");
    }

    @Test
    void keeps_the_password_readable_by_its_owner_alone() throws Exception {
        Path password = server.dataFolder().resolve("password");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
        assertThat(password).content().isEqualTo(server.password());
    }

    @Test
    void sorts_by_code_point_and_lowers_letters_beyond_ascii() throws SQLException {
        assertThat(Servers.ask(server, "select 'Z' < 'a'")).isEqualTo("t");
        assertThat(Servers.ask(server, "select lower('ÄÉЖ')")).isEqualTo("äéж");
    }

    @Test
    void refuses_a_second_server_on_the_same_folder_in_the_same_process() {
        ServerStart second = EmbeddedServer.start(server.dataFolder());

        assertThat(second)
                .isInstanceOfSatisfying(
                        ServerStart.Refused.class,
                        refused -> assertThat(refused.reason())
                                .startsWith("Another Route Trust uses the data folder " + server.dataFolder())
                                .doesNotContain("\n"));
    }

    @Test
    void refuses_a_second_process_on_the_folder_in_one_line() throws Exception {
        Process second = Appender.start(server.dataFolder(), 0);
        String said = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(said.lines())
                .singleElement()
                .asString()
                .contains(
                        "Another Route Trust",
                        "process " + ProcessHandle.current().pid());
        assertThat(Servers.ask(server, "select 1")).isEqualTo("1");
    }
}
