package org.gridwrit.statistics;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.gridwrit.casefile.CaseClosed;
import org.gridwrit.casefile.CaseCorrected;
import org.gridwrit.casefile.CaseFiled;
import org.gridwrit.casefile.CaseResumed;
import org.gridwrit.casefile.CasesFiled;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.RecoveryRecorded;
import org.gridwrit.clue.ClueChanged;
import org.gridwrit.operation.breach.BreachMoved;
import org.gridwrit.petition.PetitionMoved;
import org.gridwrit.service.ServiceTried;
import org.gridwrit.settlement.SettlementChanged;
import org.gridwrit.settlement.SettlementPaid;
import org.gridwrit.settlement.SettlementReached;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
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
                new Happening.Closing(closing(it), it.day(), it.way().name(), units.nowhere(it.court())));
    }

    @ApplicationModuleListener
    void resumed(CaseResumed it) {
        var key = it.casefile() + " resumed " + it.day();
        ledger.enter(
                of(it.casefile(), it.number(), it.court(), null),
                step(Matter.RESUMPTION, named(key), it.day(), begins(it.day()), it.court(), key)
                        .saying("", "RESUMED", Fen.ZERO));
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
                        it.amount(),
                        it.task()));
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

    /// A case of no livelihood counts when something happens in it, and not before. A docket files thousands: they are
    /// entered at once, in the order in which its tasks are too, so that neither waits for the other.
    @ApplicationModuleListener
    void filed(CasesFiled it) {
        var steps = new ArrayList<Ledger.Stepped>();
        it.filed().forEach(one -> steps.add(filed(one)));
        it.corrected().forEach(one -> steps.add(corrected(one)));
        ledger.enter(steps);
    }

    private Ledger.Stepped filed(CaseFiled it) {
        return new Ledger.Stepped(
                of(it.casefile(), it.number(), it.court(), it.livelihood()),
                step(Matter.CASE, it.casefile().uuid(), it.day(), it.at(), it.court(), "filed " + it.casefile())
                        .saying(word(it.livelihood()), "FILED", it.amount()));
    }

    private Ledger.Stepped corrected(CaseCorrected it) {
        var key = "corrected " + it.casefile() + " " + it.at();
        return new Ledger.Stepped(
                of(it.casefile(), it.number(), it.court(), it.livelihood()),
                step(Matter.CASE, it.casefile().uuid(), it.day(), it.at(), it.court(), key)
                        .saying(word(it.livelihood()), "CORRECTED", it.amount()));
    }

    @ApplicationModuleListener
    void settled(SettlementReached it) {
        var word = SettlementCounting.version(it.settlement().uuid(), 1);
        ledger.enter(
                of(new Id(it.settlement().city(), it.caseId()), it.caseNumber(), it.court(), null),
                step(
                                Matter.SETTLEMENT,
                                it.settlement().uuid(),
                                it.day(),
                                begins(it.day()),
                                it.court(),
                                "reached " + it.settlement())
                        .saying(word, SettlementCounting.REACHED, it.total()));
    }

    @ApplicationModuleListener
    void paid(SettlementPaid it) {
        var back = it.reverses() != null;
        var amount = back ? new Fen(-it.amount().value()) : it.amount();
        ledger.enter(
                of(it.casefile(), it.caseNumber(), it.court(), null),
                step(Matter.PAYMENT, it.payment(), it.day(), begins(it.day()), it.court(), "paid " + it.payment())
                        .saying("", back ? "REVERSED" : "PAID", amount));
    }

    @ApplicationModuleListener
    void settlement(SettlementChanged it) {
        var word = SettlementCounting.version(it.settlement().uuid(), it.version());
        var steps = new ArrayList<Happening>();
        steps.add(step(
                        Matter.SETTLEMENT,
                        it.settlement().uuid(),
                        it.day(),
                        it.at(),
                        it.court(),
                        "settlement " + it.settlement() + " " + it.state() + " " + it.at())
                .saying(word, it.state().name(), Fen.ZERO));
        for (var line : it.lines()) {
            steps.add(step(
                            Matter.INSTALMENT,
                            line.key(),
                            line.due(),
                            it.at(),
                            it.court(),
                            "instalment " + line + " " + it.at())
                    .saying(word, stage(line), line.amount()));
        }
        ledger.enter(of(new Id(it.settlement().city(), it.caseId()), it.caseNumber(), it.court(), null), steps);
    }

    @ApplicationModuleListener
    void breach(BreachMoved it) {
        ledger.enter(
                of(new Id(it.breach().city(), it.caseId()), it.caseNumber(), it.court(), null),
                step(Matter.BREACH, it.breach().uuid(), it.day(), it.at(), it.court(), "breach " + it.step())
                        .saying("", it.state().name(), it.fine()));
    }

    /// A petition about no case of the docket is on its list and in no figure.
    @ApplicationModuleListener(condition = "#root.args[0].caseId() != null")
    void petition(PetitionMoved it) {
        var casefile = it.caseId();
        if (casefile == null) return;
        var matter = switch (it.what()) {
            case PROMISE_KEPT, PROMISE_BROKEN -> Matter.PROMISE;
            case CAME, CAME_AGAIN, SETTLED, ENDED, REOPENED -> Matter.PETITION;
            case PROMISE_SOON, PROMISE_OVERDUE, FOLLOW_UP -> null;
        };
        if (matter == null) return;
        ledger.enter(
                of(new Id(it.petition().city(), casefile), it.caseNumber(), it.court(), null),
                step(matter, it.subject(), it.day(), it.at(), it.court(), "petition " + it.step() + " " + it.what())
                        .saying(it.kind().name(), it.what().name(), Fen.ZERO));
    }

    private static String stage(SettlementChanged.Line it) {
        if (it.gone()) return SettlementCounting.GONE;
        if (it.paid()) return it.late() ? SettlementCounting.PAID_LATE : SettlementCounting.PAID;
        return it.late() ? SettlementCounting.LATE : SettlementCounting.DUE;
    }

    private static String word(@Nullable Livelihood livelihood) {
        return livelihood == null ? "" : livelihood.name();
    }

    private static Instant begins(LocalDate day) {
        return day.atStartOfDay(Times.CHINA).toInstant();
    }

    /// A step but for what it came to; the same key is the same step.
    private Happening.Step step(Matter matter, UUID subject, LocalDate day, Instant at, String court, String key) {
        return new Happening.Step(named(key), day, matter, subject, at, units.nowhere(court), "", "", Fen.ZERO);
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
