/// 发放 An approved plan is paid out: each share is one payment at a time, in batches that two persons let go, by bank or
/// at the desk. `PaymentState` and `Sums` are the rules, pure; start at [Disbursements].
@NullMarked
package org.gridwrit.payout.payment;

import org.jspecify.annotations.NullMarked;
