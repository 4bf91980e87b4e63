/** Finds credentials, and sentences that hand out shared keys, in files and in what git is about to keep. */
@NullMarked
package org.routetrust.scan;

import org.jspecify.annotations.NullMarked;
