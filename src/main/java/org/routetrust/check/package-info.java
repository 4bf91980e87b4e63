/** The checklist: findings become one answer per check. */
@NullMarked
package org.routetrust.check;

import org.jspecify.annotations.NullMarked;
