package org.gridwrit.statistics;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gridwrit.casefile.CaseClosed;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.RecoveryRecorded;
import org.gridwrit.clue.ClueChanged;
import org.gridwrit.service.ServiceTried;
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
    private final UnitNames units;

    Counter(Ledger ledger, UnitNames units) {
        this.ledger = ledger;
        this.units = units;
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

    @ApplicationModuleListener
    void clue(ClueChanged it) {
        var place = it.town().isEmpty() ? units.nowhere(it.court()) : it.town();
        ledger.enter(
                of(new Id(it.clue().city(), it.caseId()), it.caseNumber(), it.court(), it.livelihood()),
                new Happening.Clue(
                        named("clue " + it.step()),
                        it.day(),
                        it.clue().uuid(),
                        it.position(),
                        place,
                        it.kind(),
                        it.source(),
                        it.state(),
                        it.repeated(),
                        it.amount()));
    }

    @ApplicationModuleListener
    void tried(ServiceTried it) {
        ledger.enter(
                of(new Id(it.service().city(), it.caseId()), it.caseNumber(), it.court(), it.livelihood()),
                new Happening.Service(
                        named((it.served() ? "served " : "tried ") + it.step()),
                        it.day(),
                        it.service().uuid(),
                        it.document(),
                        it.place().isEmpty() ? units.nowhere(it.court()) : it.place(),
                        it.mode(),
                        it.first(),
                        it.served()));
    }

    private static CountedCase of(Id casefile, String number, String court, @Nullable Livelihood livelihood) {
        return new CountedCase(casefile.city(), casefile.uuid(), number, court, livelihood);
    }

    /// A closing has no key of its own: a case closes at most once a day.
    private static UUID closing(CaseClosed it) {
        return named(it.casefile() + " closed " + it.day());
    }

    /// What a clue brought stands in the case's ledger under the same key, and is another happening.
    private static UUID named(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
