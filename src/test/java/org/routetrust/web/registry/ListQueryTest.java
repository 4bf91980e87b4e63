package org.routetrust.web.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListQueryTest {

    private static ListQuery at(@Nullable String cursor, @Nullable String back) {
        return new ListQuery("pond", null, null, null, null, "name", cursor, back);
    }

    @Test
    void leads_back_the_way_it_came() {
        assertThat(at(null, null).next("one")).isEqualTo("/routes?q=pond&sort=name&cursor=one");
        assertThat(at("one", "").next("two")).isEqualTo("/routes?q=pond&sort=name&cursor=two&back=one");
        assertThat(at("two", "one").next("three")).isEqualTo("/routes?q=pond&sort=name&cursor=three&back=one.two");
        assertThat(at("three", "one.two").previous()).isEqualTo("/routes?q=pond&sort=name&cursor=two&back=one");
        assertThat(at("two", "one").previous()).isEqualTo("/routes?q=pond&sort=name&cursor=one");
    }

    @Test
    void has_no_page_before_the_second_but_the_first() {
        assertThat(at("one", null).previous()).isNull();
        assertThat(at("one", null).first()).isEqualTo("/routes?q=pond&sort=name");
    }

    @Test
    void remembers_no_endless_way() {
        String back = "c".repeat(30) + ".c".repeat(30);

        assertThat(at("last", back).next("more").split("[.]")).hasSize(20);
    }
}
