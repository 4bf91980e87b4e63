package org.routetrust.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {

    private static final String LONG = "a line of a long text\n".repeat(150_000);

    private static List<Piece> pieces(String text, long expected) throws IOException {
        Pieces pieces = new Pieces(new StringReader(text), expected);
        List<Piece> all = new ArrayList<>();
        for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
            all.add(piece);
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 100, 3_300_000, Long.MAX_VALUE - 2})
    void holds_every_character_in_one_piece_whatever_length_was_expected(long expected) throws IOException {
        StringBuilder parts = new StringBuilder();
        for (Piece piece : pieces(LONG, expected)) {
            parts.append(piece.text(), piece.from(), piece.to());
        }

        assertThat(parts).hasToString(LONG);
    }

    @Test
    void keeps_an_overlap_before_and_behind() throws IOException {
        List<Piece> pieces = pieces(LONG, 0);

        assertThat(pieces).hasSizeGreaterThan(2);
        assertThat(pieces.get(1).from()).isEqualTo(Pieces.OVERLAP);
        assertThat(pieces.get(1).text().length() - pieces.get(1).to()).isEqualTo(Pieces.OVERLAP);
    }

    @Test
    void tells_line_and_column_of_what_stands_in_a_later_piece() throws IOException {
        Piece last = pieces(LONG + "  here", 0).getLast();
        Piece.Walk walk = last.walk();

        walk.to(last.text().indexOf("here"));

        assertThat(walk.line()).isEqualTo(150_001);
        assertThat(walk.column()).isEqualTo(3);
    }

    @Test
    void gives_one_empty_piece_of_an_empty_text() throws IOException {
        assertThat(pieces("", 0))
                .singleElement()
                .satisfies(piece -> assertThat(piece.text()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x route-trust:allow", "route-trust:allow x", "a\nx # route-trust:allow\nb"})
    void allows_what_stands_on_the_line_of_an_allow_comment(String text) {
        Piece piece = new Piece(text, 0, text.length(), 1, 1);
        int at = text.indexOf('x');

        assertThat(piece.allows(at, at + 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x\nroute-trust:allow", "route-trust:allow\nx"})
    void does_not_allow_what_stands_on_another_line(String text) {
        Piece piece = new Piece(text, 0, text.length(), 1, 1);
        int at = text.indexOf('x');

        assertThat(piece.allows(at, at + 1)).isFalse();
    }
}
