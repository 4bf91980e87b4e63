package org.routetrust.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ServeCommandTest {

    private static ServeCommand parsed(String... args) {
        ServeCommand command = new ServeCommand();
        new CommandLine(command).parseArgs(args);
        return command;
    }

    @Test
    void serves_with_the_rules_of_another_folder() {
        assertThat(parsed("--checklists", "my-rules").properties())
                .isEqualTo(Map.of("route-trust.checklists", "my-rules"));
    }

    @Test
    void leaves_the_rules_to_the_environment_where_it_is_not_told() {
        assertThat(parsed().properties()).isEmpty();
    }

    @Test
    void takes_no_file() {
        assertThat(Called.with("serve", "page.html").status()).isEqualTo(2);
    }
}
