/// 分配通知书 What each creditor is told of an approved plan, on paper: rank, amount, share, how it is paid, and until when
/// they may object. Start at [Letters].
@NullMarked
package org.gridwrit.payout.letter;

import org.jspecify.annotations.NullMarked;
