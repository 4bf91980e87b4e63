/** Finds credentials and masks them before anything is kept. */
@NullMarked
package org.routetrust.secret;

import org.jspecify.annotations.NullMarked;
