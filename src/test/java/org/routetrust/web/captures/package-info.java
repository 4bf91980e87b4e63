/** Highlighted captures. */
@NullMarked
package org.routetrust.web.captures;

import org.jspecify.annotations.NullMarked;
