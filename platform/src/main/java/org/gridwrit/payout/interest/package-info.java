/// 迟延履行期间的债务利息 Interest for delay, pure: a debt and its payments in, a sheet that can be checked with a pocket
/// calculator out. Start at [Debt]. "8号" is 法释〔2014〕8号.
///
/// Days: interest runs from the day after the last day for performance through the day of payment, both counted; so
/// does
/// the SPC's own example (period ending 2015-07-03, paid 2015-09-01: 60 days).
@NamedInterface("interest")
@NullMarked
package org.gridwrit.payout.interest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
