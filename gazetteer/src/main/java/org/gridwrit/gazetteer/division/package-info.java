/// 区划 The divisions as a tree: where they are read from, and what they were before. Start at `Atlas`.
@NullMarked
package org.gridwrit.gazetteer.division;

import org.jspecify.annotations.NullMarked;
