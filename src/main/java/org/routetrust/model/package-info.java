/** Dated facts about model owners, their hosts and their public model ids, with look-up as of a date. */
@NullMarked
package org.routetrust.model;

import org.jspecify.annotations.NullMarked;
