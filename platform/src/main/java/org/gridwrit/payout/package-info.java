/// 案款发放 Money to the people: who is owed what, in which rank, and how a pool is shared among them to the fen.
/// Inside: `interest` and `plan` are rules alone and need no database; `roster` is the roster of a case's creditors,
/// `share` the plan that is drawn from it, `objection` whom it reached and what they say, `letter` what each creditor
/// is
/// told; `payment` its payments and `bank` their files; `delay` is the sheet of interest of a case, `rate` what it
/// reckons
/// with. Start at `Rosters`.
@ApplicationModule(
        displayName = "Payout 案款发放",
        allowedDependencies = {
            "casefile",
            "casefile :: ledger",
            "casefile :: number",
            "casefile :: timeline",
            "casefile :: day",
            "casefile :: clock",
            "court",
            "division",
            "intake :: sheet",
            "court",
            "notice :: sms",
            "paper",
            "print",
            "seal",
            "audit",
            "retention"
        })
@NullMarked
package org.gridwrit.payout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
