package org.routetrust.cue;

import java.util.Locale;
import org.routetrust.page.Block;
import org.routetrust.page.Page;
import org.routetrust.pattern.Probe;
import org.routetrust.pattern.Probes;

/**
 * A block on its page.
 *
 * @param name its kind as cues write it
 * @param context its headings and question
 */
record Place(Page page, Block block, String name, Probe context) {

    static Place of(Page page, Block block, Probes probes) {
        return new Place(page, block, block.kind().name().toLowerCase(Locale.ROOT), probes.of(block.context()));
    }
}
