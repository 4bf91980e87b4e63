/** Addresses that may be fetched, and the only place that opens outgoing connections. */
@NullMarked
package org.routetrust.fetch;

import org.jspecify.annotations.NullMarked;
