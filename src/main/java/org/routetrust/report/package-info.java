/** The report object that programs rely on: what an audit says, as records and as JSON. */
@NullMarked
package org.routetrust.report;

import org.jspecify.annotations.NullMarked;
