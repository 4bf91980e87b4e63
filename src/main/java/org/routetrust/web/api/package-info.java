/** The JSON API: its routes, what they take and give, problem details, and the document that describes them. */
@NullMarked
package org.routetrust.web.api;

import org.jspecify.annotations.NullMarked;
