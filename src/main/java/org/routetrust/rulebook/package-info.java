/** Reads the folder checklists/, checks it whole, and names file, line and column of every mistake. */
@NullMarked
package org.routetrust.rulebook;

import org.jspecify.annotations.NullMarked;
