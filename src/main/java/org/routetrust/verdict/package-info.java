/** Policies: kind and answers become a ruling per use, with reasons and what would change it. */
@NullMarked
package org.routetrust.verdict;

import org.jspecify.annotations.NullMarked;
