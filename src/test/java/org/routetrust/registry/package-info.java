@NullMarked
package org.routetrust.registry;

import org.jspecify.annotations.NullMarked;
