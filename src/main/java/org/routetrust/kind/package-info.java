/** What sort of route this is, and which warnings it raises, from findings. */
@NullMarked
package org.routetrust.kind;

import org.jspecify.annotations.NullMarked;
