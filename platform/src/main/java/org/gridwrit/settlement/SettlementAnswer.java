package org.gridwrit.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.settlement.law.Channel;
import org.gridwrit.settlement.law.Roll;
import org.gridwrit.settlement.law.SettlementState;
import org.gridwrit.settlement.law.Terms;
import org.gridwrit.settlement.law.Version;
import org.jspecify.annotations.Nullable;

/// A settlement as programs read it; money in whole fen.
record SettlementAnswer(
        String id,
        SettlementState.Name state,
        @Nullable LocalDate stateOn,
        @Nullable LocalDate nextDueOn,
        boolean closingDue,
        List<Text> versions,
        List<Paid> payments) {
    record Text(
            int number,
            boolean confirmed,
            long claimFen,
            long totalFen,
            long waivedFen,
            Roll roll,
            boolean inKind,
            String duties,
            List<TermsBody.Row> instalments,
            List<UUID> signedBy) {
        static Text of(Version it) {
            Terms terms = it.terms();
            return new Text(
                    it.number(),
                    it.confirmed(),
                    terms.claim().value(),
                    terms.total().value(),
                    terms.waived().value(),
                    terms.roll(),
                    terms.inKind(),
                    terms.duties(),
                    terms.instalments().stream()
                            .map(one -> new TermsBody.Row(
                                    one.agreedOn(), one.amount().value()))
                            .toList(),
                    it.signatures().stream().map(one -> one.party()).toList());
        }
    }

    record Paid(
            UUID id,
            long amountFen,
            LocalDate day,
            Channel channel,
            @Nullable UUID reverses) {}

    static SettlementAnswer of(Settlement it) {
        return new SettlementAnswer(
                it.id().toString(),
                it.state(),
                it.agreement().state().day(),
                it.nextDueOn(),
                it.closingDue(),
                it.agreement().versions().stream().map(Text::of).toList(),
                it.agreement().payments().stream()
                        .map(one -> new Paid(one.id(), one.amount().value(), one.day(), one.channel(), one.reverses()))
                        .toList());
    }
}
