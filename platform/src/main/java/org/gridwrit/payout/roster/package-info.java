/// 债权名册 Who is owed what out of the money of one case, read from a sheet, checked line by line and against each other.
/// Start at [Rosters].
@NullMarked
package org.gridwrit.payout.roster;

import org.jspecify.annotations.NullMarked;
