/** The box on the first page, audits on their way, and finished ones. */
@NullMarked
package org.routetrust.web.audits;

import org.jspecify.annotations.NullMarked;
