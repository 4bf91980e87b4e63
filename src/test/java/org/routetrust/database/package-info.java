@NullMarked
package org.routetrust.database;

import org.jspecify.annotations.NullMarked;
