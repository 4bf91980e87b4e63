/** Answers by hand. */
@NullMarked
package org.routetrust.web.registry;

import org.jspecify.annotations.NullMarked;
