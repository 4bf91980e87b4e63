/** The pages, walked through in a browser and asked over HTTP. */
@NullMarked
package org.routetrust.web;

import org.jspecify.annotations.NullMarked;
