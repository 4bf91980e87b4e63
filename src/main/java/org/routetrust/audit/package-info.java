/** The road from an address, a text or a file to a stored report, and its wiring. */
@NullMarked
package org.routetrust.audit;

import org.jspecify.annotations.NullMarked;
