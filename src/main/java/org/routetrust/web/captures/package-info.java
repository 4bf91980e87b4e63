/** The stored evidence as text, with quotes highlighted. */
@NullMarked
package org.routetrust.web.captures;

import org.jspecify.annotations.NullMarked;
