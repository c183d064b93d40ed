/// 解读 Whole readings of one address: weighed against each other, and what may be said of the best. Start at `Reader`;
/// `Decision` says when an answer is worth its risk.
@NullMarked
package org.gridwrit.gazetteer.reading;

import org.jspecify.annotations.NullMarked;
