package org.routetrust.rulebook;

/**
 * A sentence a cue must find, or must leave alone.
 *
 * @param text the sentence
 * @param under the heading or question it stands under, or empty
 * @param hit whether the cue must find it
 * @param line where the example stands in its file
 */
public record Example(String text, String under, boolean hit, int line) {

    /** The page that examples stand on: {@code {self}} is Brushwood. */
    public static final String ADDRESS = "https://brushwood.art/";
}
