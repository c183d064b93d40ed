/// 到账短信 Each creditor who was paid and left a number is told once, by the gateway for text messages. Start at
/// [PaidTexts].
@NullMarked
package org.gridwrit.payout.telling;

import org.jspecify.annotations.NullMarked;
