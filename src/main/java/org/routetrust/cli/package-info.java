/** The way in for people at a command line and for programs: audit, scan, checklists, serve, and the measures of the reading. */
@NullMarked
package org.routetrust.cli;

import org.jspecify.annotations.NullMarked;
