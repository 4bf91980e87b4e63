package org.routetrust.web.captures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.routetrust.page.Page;
import org.routetrust.page.PageReader;
import org.routetrust.report.Report;

class ShownBlockTest {

    private final Page page = new PageReader().read("", "text/plain", "You get 5 free credits per day.");

    @Test
    void marks_a_quote_where_it_stands() {
        ShownBlock block = ShownBlock.of(page, List.of(quoted(8, 22))).getFirst();

        assertThat(block.pieces())
                .containsExactly(
                        new ShownBlock.Piece("You get ", List.of()),
                        new ShownBlock.Piece("5 free credits", List.of("q0-8-22")),
                        new ShownBlock.Piece(" per day.", List.of()));
    }

    @Test
    void joins_quotes_that_overlap_and_keeps_both_anchors() {
        ShownBlock block =
                ShownBlock.of(page, List.of(quoted(10, 31), quoted(8, 22))).getFirst();

        assertThat(block.pieces())
                .containsExactly(
                        new ShownBlock.Piece("You get ", List.of()),
                        new ShownBlock.Piece("5 free credits per day.", List.of("q0-8-22", "q0-10-31")));
    }

    @Test
    void leaves_out_quotes_that_do_not_stand_there() {
        assertThat(ShownBlock.stands(page, quoted(8, 22))).isTrue();
        assertThat(ShownBlock.stands(page, new Report.Quoted("other words", "", null, 0, 8, 19, null)))
                .isFalse();
        assertThat(ShownBlock.stands(page, new Report.Quoted("x", "", null, 7, 0, 1, null)))
                .isFalse();
    }

    private Report.Quoted quoted(int start, int end) {
        return new Report.Quoted(page.blocks().getFirst().text().substring(start, end), "", null, 0, start, end, null);
    }
}
