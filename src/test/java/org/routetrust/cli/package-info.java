/** Tests of the command line. */
@NullMarked
package org.routetrust.cli;

import org.jspecify.annotations.NullMarked;
