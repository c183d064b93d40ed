package org.gridwrit.payout.roster;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gridwrit.casefile.number.Identification;
import org.gridwrit.payout.plan.Rank;
import org.gridwrit.payout.roster.BankPrefixes.BankPrefix;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 名册一行 What a sheet says of one creditor, understood.
///
/// @param line as the spreadsheet counts, from 1
/// @param card of a bank, digits only; empty where it is paid at the desk
/// @param collateral what secures it, where the rank is [Rank#SECURED]
/// @param order who seized or was registered first, from 1
/// @param average what a manager would be owed at the average wage (破产法 113)
/// @param agent who receives for a minor or after a death, and why
public record ClaimLine(
        int line,
        String name,
        Identification id,
        String phone,
        String card,
        Rank rank,
        Fen amount,
        @Nullable String collateral,
        int order,
        @Nullable Fen average,
        String agent,
        String evidence,
        Set<Doubt> doubts) {
    /// Against what is known of banks and their cards.
    ClaimLine checked(Map<String, BankPrefix> banks) {
        var bank = BankPrefixes.in(banks, card);
        if (bank.isEmpty() || bank.get().digits() == card.length()) return this;
        var found = EnumSet.of(Doubt.CARD_LENGTH);
        found.addAll(doubts);
        return with(found);
    }

    ClaimLine with(Set<Doubt> found) {
        return new ClaimLine(
                line, name, id, phone, card, rank, amount, collateral, order, average, agent, evidence, found);
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "line " + line + " " + rank + " " + amount;
    }
}
