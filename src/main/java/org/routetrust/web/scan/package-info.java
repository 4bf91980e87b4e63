/** The page of the quick check: a text goes in, what is found in it comes back, and nothing is kept. */
@NullMarked
package org.routetrust.web.scan;

import org.jspecify.annotations.NullMarked;
