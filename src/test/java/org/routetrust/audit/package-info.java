/** Tests of the road and of what leads onto it. */
@NullMarked
package org.routetrust.audit;

import org.jspecify.annotations.NullMarked;
