/// What an office would take instead of the gazetteer, each written as its own documentation suggests, with the same
/// divisions and the same court's city.
@NullMarked
package org.gridwrit.bench.routing.peer;

import org.jspecify.annotations.NullMarked;
