@NullMarked
package org.routetrust.snapshot;

import org.jspecify.annotations.NullMarked;
