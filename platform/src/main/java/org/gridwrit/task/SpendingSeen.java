package org.gridwrit.task;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 所见消费 What a grid worker saw a debtor spend on, and no judgement: whether it broke an order the officer decides (法释
/// 〔2015〕17号 10).
///
/// @param id          the fact's, made on the phone
/// @param consumption as the phone names the kind
public record SpendingSeen(
        Id id,
        Id task,
        UUID caseId,
        String court,
        UUID debtor,
        String consumption,
        LocalDate day,
        String place,
        String words,
        @Nullable Position position) {
    public Id casefile() {
        return new Id(id.city(), caseId);
    }
}
