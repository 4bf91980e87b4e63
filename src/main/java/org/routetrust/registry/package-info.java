/** Routes, their captures, answers by hand, reports and history; search. */
@NullMarked
package org.routetrust.registry;

import org.jspecify.annotations.NullMarked;
