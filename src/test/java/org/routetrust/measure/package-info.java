/** Tests of the measures, and the measure of the project's own labelled pages. */
@NullMarked
package org.routetrust.measure;

import org.jspecify.annotations.NullMarked;
