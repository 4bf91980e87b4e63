/** The way in for people at a command line and for programs: audit, checklists, serve. */
@NullMarked
package org.routetrust.cli;

import org.jspecify.annotations.NullMarked;
