/** Compiled cues over blocks: one pass over a page gives findings, each with its quote. */
@NullMarked
package org.routetrust.cue;

import org.jspecify.annotations.NullMarked;
