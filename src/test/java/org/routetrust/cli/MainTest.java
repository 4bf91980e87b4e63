package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void tells_what_there_is_to_call() {
        Called called = Called.with("--help");

        assertThat(called.status()).isZero();
        assertThat(called.out()).startsWith("Usage: route-trust").contains("serve", "audit", "checklists");
        assertThat(called.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "audit", "scan", "checklists"})
    void helps_with_every_command(String command) {
        Called called = Called.with(command, "--help");

        assertThat(called.status()).isZero();
        assertThat(called.out()).startsWith("Usage: route-trust " + command).contains("--checklists=DIR");
    }

    @Test
    void tells_its_version() {
        Called called = Called.with("--version");

        assertThat(called.status()).isZero();
        assertThat(called.out()).startsWith("route-trust ").contains("Java ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "serve", "checklists"})
    void refuses_an_option_it_does_not_know_in_few_lines(String command) {
        Called called = Called.with(command, "--bogus");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err().lines())
                .containsExactly("Unknown option: '--bogus'", "Help: route-trust " + command + " --help");
    }

    @Test
    void offers_the_option_that_was_probably_meant() {
        assertThat(Called.with("audit", "--jsnol").err()).contains("--jsonl");
    }

    @Test
    void refuses_a_command_it_does_not_know() {
        Called called = Called.with("frobnicate");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("frobnicate").contains("Help: route-trust --help");
    }
}
