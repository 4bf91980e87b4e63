package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.server.exceptions.ServerStartupException;
import java.net.BindException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.routetrust.rulebook.InvalidRulebook;
import org.routetrust.rulebook.Mistake;

class ServiceTest {

    @Test
    void names_the_port_that_is_taken_and_the_setting_for_another() {
        Throwable failure = new ServerStartupException(
                "Unable to start Micronaut server on 127.0.0.1:8080", new BindException("Address already in use"));

        assertThat(Service.reason(failure))
                .hasValue("Cannot serve on 127.0.0.1:8080: Address already in use. Stop the program that uses the port,"
                        + " or set MICRONAUT_SERVER_PORT (and MICRONAUT_SERVER_HOST) to another.");
    }

    @Test
    void lists_the_mistakes_of_the_rules() {
        InvalidRulebook invalid = new InvalidRulebook(List.of(new Mistake("words.yaml", 3, 7, "not YAML")));

        assertThat(Service.reason(new IllegalStateException(invalid)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("words.yaml:3:7: not YAML"));
    }

    @Test
    void leaves_a_bug_to_its_stack() {
        assertThat(Service.reason(new IllegalStateException("a bug"))).isEmpty();
    }
}
