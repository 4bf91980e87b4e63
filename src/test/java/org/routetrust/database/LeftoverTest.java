package org.routetrust.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LeftoverTest {
    private static final Path DATA = Servers.spareFolder();

    @BeforeAll
    static void make_data() {
        Servers.started(DATA).close();
    }

    @Test
    void starts_over_the_number_of_a_dead_process() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();

        assertStartsOver(dead.pid() + "\n" + DATA.resolve("postgres") + "\n1700000000\n20001\n\n127.0.0.1\n");
    }

    @Test
    void starts_over_garbage() throws Exception {
        assertStartsOver("\u0001\u00ff not a number\n\n");
    }

    @Test
    void starts_over_an_empty_file() throws Exception {
        assertStartsOver("");
    }

    @Test
    void starts_over_the_number_of_a_living_stranger_and_lets_it_live() throws Exception {
        Process stranger = asOwnerOfTheData("sleep", "60");
        try {
            assertStartsOver(stranger.pid() + "\n" + DATA.resolve("postgres") + "\n1700000000\n20001\n\n127.0.0.1\n");

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void starts_over_the_number_of_this_very_process() throws Exception {
        assertStartsOver(ProcessHandle.current().pid() + "\n");
    }

    @Test
    void stops_a_living_server_of_the_folder_even_when_its_pid_file_is_spoilt() throws Exception {
        DataFolder own = DataFolder.at(DATA);
        Programs programs = new Programs(Binaries.in(own), Account.of(own));
        Postmaster orphan = Postmaster.launch(own, programs, Ports.free());
        assertThat(orphan.awaitReady(() -> false)).isTrue();

        assertStartsOver("spoilt");

        orphan.awaitEnd();
    }

    private static void assertStartsOver(String pidFile) throws IOException, SQLException {
        Files.writeString(DATA.resolve("postgres").resolve("postmaster.pid"), pidFile);
        try (EmbeddedServer server = Servers.started(DATA)) {
            assertThat(Servers.ask(server, "select 1")).isEqualTo("1");
        }
    }

    private static Process asOwnerOfTheData(String... command) throws IOException {
        return new ProcessBuilder(Account.of(DataFolder.at(DATA)).command(List.of(command))).start();
    }
}
