/** Reads a capture into ordered blocks of text; the only package that knows jsoup. */
@NullMarked
package org.routetrust.page;

import org.jspecify.annotations.NullMarked;
