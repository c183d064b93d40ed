package org.gridwrit.statistics;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gridwrit.casefile.CaseClosed;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.RecoveryRecorded;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskConfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// 计数 Listens for what counts. The event registry delivers each event at least once, also across a crash; that each
/// counts once is [CountStore]'s and [Counting]'s care.
@Component
class Counter {
    private final Ledger ledger;

    Counter(Ledger ledger) {
        this.ledger = ledger;
    }

    @ApplicationModuleListener
    void confirmed(TaskConfirmed it) {
        ledger.enter(
                new CountedCase(it.task().city(), it.caseId(), it.caseNumber(), it.court(), it.livelihood()),
                new Happening.Confirmation(
                        it.task().uuid(), it.day(), it.villageCode(), it.kind(), it.outcome(), it.clueKind() != null));
    }

    @ApplicationModuleListener
    void closed(CaseClosed it) {
        ledger.enter(
                of(it.casefile(), it.number(), it.court(), it.livelihood()),
                new Happening.Closing(closing(it), it.day()));
    }

    @ApplicationModuleListener
    void recovered(RecoveryRecorded it) {
        ledger.enter(
                of(it.casefile(), it.number(), it.court(), it.livelihood()),
                new Happening.Recovery(it.recovery(), it.day(), it.amount()));
    }

    private static CountedCase of(Id casefile, String number, String court, @Nullable Livelihood livelihood) {
        return new CountedCase(casefile.city(), casefile.uuid(), number, court, livelihood);
    }

    /// A closing has no key of its own: a case closes at most once a day.
    private static UUID closing(CaseClosed it) {
        return UUID.nameUUIDFromBytes((it.casefile() + " closed " + it.day()).getBytes(StandardCharsets.UTF_8));
    }
}
