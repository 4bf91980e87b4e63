/** What templates are given: forms, reports in words, links to the evidence. */
@NullMarked
package org.routetrust.web.view;

import org.jspecify.annotations.NullMarked;
