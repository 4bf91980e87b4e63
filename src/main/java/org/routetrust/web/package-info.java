/** What all pages for people share: rendering, assets, security headers, error pages, the message bundle. */
@NullMarked
package org.routetrust.web;

import org.jspecify.annotations.NullMarked;
