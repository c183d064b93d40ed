/// How well and how fast addresses are routed: evaluation, hard made-up addresses, and the makers of the gazetteer's
/// tables.
///
/// Start at `Evaluation`.
@NullMarked
package org.gridwrit.bench.routing;

import org.jspecify.annotations.NullMarked;
