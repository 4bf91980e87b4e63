/** Patterns that match in linear time, and many of them asked of one text without running most. */
@NullMarked
package org.routetrust.pattern;

import org.jspecify.annotations.NullMarked;
