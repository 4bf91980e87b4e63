/** The box. */
@NullMarked
package org.routetrust.web.audits;

import org.jspecify.annotations.NullMarked;
