/// 银行文件 What is sent to a bank and what comes back, in whatever columns the bank asks for: rules alone, without a
/// database. Start at [BankLayout].
@NullMarked
package org.gridwrit.payout.bank;

import org.jspecify.annotations.NullMarked;
