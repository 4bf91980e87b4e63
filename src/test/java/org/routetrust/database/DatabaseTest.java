package org.routetrust.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class DatabaseTest {
    @Inject
    private Database database;

    @BeforeEach
    void make_a_table() {
        database.write(connection -> execute(connection, "create table if not exists thing (id int)"));
        database.write(connection -> execute(connection, "truncate thing"));
    }

    @Test
    void keeps_what_was_written() {
        database.write(connection -> execute(connection, "insert into thing values (1)"));

        assertThat(ask("select count(*) from thing")).isEqualTo("1");
    }

    @Test
    void keeps_nothing_of_work_that_fails() {
        assertThatThrownBy(() -> database.write(connection -> {
                    execute(connection, "insert into thing values (1)");
                    throw new IllegalArgumentException("a bug");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(ask("select count(*) from thing")).isEqualTo("0");
    }

    @Test
    void joins_work_inside_of_work_into_one_transaction() {
        assertThatThrownBy(() -> database.write(outer -> {
                    database.write(inner -> execute(inner, "insert into thing values (1)"));
                    return execute(outer, "no such statement");
                }))
                .isNotInstanceOf(DatabaseUnavailable.class);

        assertThat(ask("select count(*) from thing")).isEqualTo("0");
    }

    @Test
    void calls_a_lock_that_is_not_given_in_time_unavailable() {
        assertThatThrownBy(() -> database.write(outer -> {
                    execute(outer, "lock table thing");
                    return onAnotherThread(() -> database.write(inner -> {
                        execute(inner, "set local lock_timeout = '50ms'");
                        return execute(inner, "insert into thing values (1)");
                    }));
                }))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("try again");
    }

    @ParameterizedTest
    @CsvSource({
        "statement_timeout, 15s",
        "lock_timeout, 5s",
        "idle_in_transaction_session_timeout, 30s",
        "application_name, route-trust",
        "synchronous_commit, on"
    })
    void sets_every_session_up(String setting, String value) {
        assertThat(ask("show " + setting)).isEqualTo(value);
    }

    private String ask(String question) {
        return database.read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet answer = statement.executeQuery(question)) {
                answer.next();
                return answer.getString(1);
            }
        });
    }

    private static boolean execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }

    private static boolean onAnotherThread(Callable<Boolean> work) {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.submit(work).get();
        } catch (ExecutionException e) {
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
