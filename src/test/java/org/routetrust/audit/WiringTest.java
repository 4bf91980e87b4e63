package org.routetrust.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.routetrust.rulebook.InvalidRulebook;

class WiringTest {

    @Test
    void stops_the_start_over_a_mistake_in_the_rules() {
        assertThatThrownBy(() -> ApplicationContext.run(Map.of("route-trust.checklists", "no-such-folder"))
                        .close())
                .hasRootCauseInstanceOf(InvalidRulebook.class)
                .rootCause()
                .hasMessageContaining("no such folder");
    }
}
