/** The pages of registered routes, and the checklist filled by hand. */
@NullMarked
package org.routetrust.web.registry;

import org.jspecify.annotations.NullMarked;
