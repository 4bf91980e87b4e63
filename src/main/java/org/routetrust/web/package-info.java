/** Pages for people and the JSON API. */
@NullMarked
package org.routetrust.web;

import org.jspecify.annotations.NullMarked;
