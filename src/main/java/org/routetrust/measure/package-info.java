/** How well the road reads: labelled pages beside its reports, and sentences that no cue looks at. */
@NullMarked
package org.routetrust.measure;

import org.jspecify.annotations.NullMarked;
