package org.routetrust.pattern;

import java.util.List;

/**
 * A part of a text.
 *
 * @param start offset of its first character
 * @param end offset after its last
 */
public record Region(int start, int end) {

    /** What is no farther from a place than so many characters. */
    static Region around(int place, int distance, int length) {
        return new Region(Math.max(0, place - distance), distance > length - place ? length : place + distance);
    }

    /** Adds a region whose end does not lie before those of the others; what touches is joined. */
    static void add(Region region, List<Region> regions) {
        Region last = regions.isEmpty() ? null : regions.getLast();
        if (last != null && region.start <= last.end) {
            regions.set(regions.size() - 1, new Region(Math.min(last.start, region.start), region.end));
        } else {
            regions.add(region);
        }
    }
}
