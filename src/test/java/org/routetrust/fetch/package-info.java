/** Tests of what may be fetched and of how it is fetched. */
@NullMarked
package org.routetrust.fetch;

import org.jspecify.annotations.NullMarked;
