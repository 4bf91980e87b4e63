/** Tests of what finds keys in files and changes. */
@NullMarked
package org.routetrust.scan;

import org.jspecify.annotations.NullMarked;
