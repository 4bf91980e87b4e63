package org.routetrust.cli;

import java.util.List;
import org.routetrust.scan.Baseline;
import org.routetrust.scan.Flag;
import org.routetrust.scan.Note;
import org.routetrust.scan.Sweep;

/**
 * What a scan ends with.
 *
 * @param flags what was found and is not accepted
 * @param accepted how many more are
 * @param notes what was not looked at
 * @param sources how many files or changes were
 */
record ScanResult(List<Flag> flags, int accepted, List<Note> notes, int sources) {

    static ScanResult of(Sweep sweep, Baseline known, boolean acceptsAll) {
        List<Flag> all = sweep.scanned().flags();
        List<Flag> open = acceptsAll
                ? List.of()
                : all.stream().filter(flag -> !known.accepts(flag)).toList();
        return new ScanResult(open, all.size() - open.size(), sweep.scanned().notes(), sweep.sources());
    }
}
