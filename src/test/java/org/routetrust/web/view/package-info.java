/** What templates are given. */
@NullMarked
package org.routetrust.web.view;

import org.jspecify.annotations.NullMarked;
