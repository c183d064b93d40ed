/// Load simulator and benchmarks; never shipped.
@NullMarked
package org.gridwrit.bench;

import org.jspecify.annotations.NullMarked;
