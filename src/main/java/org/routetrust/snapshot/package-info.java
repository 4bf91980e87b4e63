/** The only place that stores pages: masked, hashed, never changed. */
@NullMarked
package org.routetrust.snapshot;

import org.jspecify.annotations.NullMarked;
