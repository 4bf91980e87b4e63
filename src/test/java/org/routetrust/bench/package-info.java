/** What reading costs: benchmarks, and the short check among the tests that no text makes it cost more than its length. */
@NullMarked
package org.routetrust.bench;

import org.jspecify.annotations.NullMarked;
