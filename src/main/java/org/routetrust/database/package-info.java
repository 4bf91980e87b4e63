/** The embedded PostgreSQL server with its data folder, and the way to a transaction on whichever server is used. */
@NullMarked
package org.routetrust.database;

import org.jspecify.annotations.NullMarked;
