/// 社保附表 The persons for whom a bureau of social insurance is paid in one sum: read from a sheet that comes to that sum.
/// Start at [Annexes].
@NullMarked
package org.gridwrit.payout.annex;

import org.jspecify.annotations.NullMarked;
