/** Tests of the JSON API against a running service with a real database. */
@NullMarked
package org.routetrust.web.api;

import org.jspecify.annotations.NullMarked;
