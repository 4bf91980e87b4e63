package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.routetrust.page.Block.Kind;

class GridTest {

    @Test
    void gives_each_row_the_headings_of_its_columns() {
        Page page = Pages.html("<h2>Plans</h2><table><thead><tr><th>Plan</th><th>Price</th></tr></thead>"
                + "<tr><td>Free</td><td>$0</td></tr></table>");
        Block row = Pages.block(page, "Free\t$0");

        assertThat(row.kind()).isEqualTo(Kind.ROW);
        assertThat(row.about()).isEqualTo("Plan | Price");
        assertThat(row.path()).containsExactly("Plans");
    }

    @Test
    void takes_a_first_row_of_words_for_headings_without_heading_cells() {
        Page page = Pages.html("<table><tr><td>套餐</td><td>价格</td></tr><tr><td>免费</td><td>¥0</td></tr></table>");

        assertThat(Pages.block(page, "免费\t¥0").about()).isEqualTo("套餐 | 价格");
    }

    @Test
    void takes_no_first_row_of_prices_for_headings() {
        Page page =
                Pages.html("<table><tr><td>Low</td><td>$0.01</td></tr><tr><td>High</td><td>$0.13</td></tr></table>");

        assertThat(Pages.block(page, "High\t$0.13").about()).isEmpty();
    }

    @Test
    void keeps_columns_apart_where_cells_are_empty() {
        Page page = Pages.html("<table><tr><th></th><th>Free</th><th>Pro</th></tr>"
                + "<tr><td>API</td><td></td><td>yes</td></tr></table>");

        assertThat(Pages.texts(page, Kind.ROW)).containsExactly("\tFree\tPro", "API\t\tyes");
    }

    @Test
    void keeps_a_cell_of_several_paragraphs_in_its_row() {
        Page page = Pages.html("<table><tr><td><p>Free</p><p>plan</p></td><td>5<br>images</td></tr></table>");

        assertThat(Pages.texts(page, Kind.ROW)).containsExactly("Free plan\t5 images");
    }

    @Test
    void tells_the_rest_of_a_row_its_first_cell_after_a_struck_price() {
        Page page = Pages.html(
                "<table><tr><th>Plan</th><th>Price</th></tr>" + "<tr><td>Pro</td><td><s>$20</s> $10</td></tr></table>");

        assertThat(Pages.block(page, "$10").about()).isEqualTo("Plan | Price | Pro");
    }

    @Test
    void does_not_join_what_stands_around_a_table_in_a_heading() {
        Page page = Pages.html("<h2>Free plan<br><table><tr><td><td> limited</table>Free plan");

        assertThat(Pages.lines(page)).containsExactly("HEADING Free plan", "ROW \tlimited", "HEADING Free plan");
    }

    @Test
    void reads_a_table_that_only_lays_out_the_page_as_text() {
        Page page = Pages.html("<table><tr><td><h1>Acme</h1><p>Free images.</p></td><td>News</td></tr></table>");

        assertThat(Pages.lines(page)).containsExactly("HEADING Acme", "TEXT Free images.", "TEXT News");
    }

    @Test
    void reads_rows_that_only_their_role_names() {
        Page page = Pages.html(
                "<div role=table><div role=row><div role=columnheader>Model</div><div role=columnheader>Cost</div></div>"
                        + "<div role=row><div role=cell>flux</div><div role=cell>2 credits</div></div></div>");

        assertThat(Pages.block(page, "flux\t2 credits").about()).isEqualTo("Model | Cost");
    }
}
