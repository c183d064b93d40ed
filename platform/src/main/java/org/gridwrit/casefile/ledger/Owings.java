package org.gridwrit.casefile.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.ledger.DelayInterest.Receipt;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 核定应执行金额 The officer states principal and other claims; the program reckons what has grown for delay, with what came
/// in on its days (CPL 264, 法释〔2014〕8号).
@Service
@Transactional
public class Owings {
    private final OwedStore store;
    private final LedgerStore accounts;
    private final DelayInterest interest;
    private final Audit audit;
    private final Clock clock;

    Owings(OwedStore store, LedgerStore accounts, DelayInterest interest, Audit audit, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.interest = interest;
        this.audit = audit;
        this.clock = clock;
    }

    /// As somebody states it; interest for delay is not stated but reckoned.
    ///
    /// @param id      made by whoever sends it
    /// @param lastDay of the period for performance; absent where no interest for delay is owed
    public record Statement(
            UUID id, Fen principal, Fen other, @Nullable LocalDate lastDay, LocalDate until, String words) {}

    public void state(Actor actor, Id casefile, Statement it) {
        actor.mustBe(Role.OFFICER);
        var of = accounts.lock(actor.scope(), casefile).orElseThrow(() -> new Refusal("casefile.unknown"));
        of.mustBeOf(actor);
        if (of.state() == CaseState.Name.CLOSED) throw new Refusal("owed.closed", of.number());
        if (it.words().length() > NewEntry.MOST_WORDS) throw new Refusal("clock.words-long", NewEntry.MOST_WORDS);
        var today = Times.today(clock);
        if (it.until().isAfter(today)) throw new Refusal("casefile.day-to-come", it.until());
        var last = it.lastDay();
        if (last != null && last.isAfter(it.until())) throw new Refusal("owed.until-before", last);
        var delay = last == null ? Fen.ZERO : delay(accounts.of(actor.scope(), casefile), it, last);
        var owed = new Owed(
                it.id(),
                it.principal(),
                it.other(),
                delay,
                last,
                it.until(),
                it.words().strip(),
                actor.name(),
                clock.instant());
        if (store.add(of, owed, actor.account())) {
            audit.record(
                    actor, casefile.city(), "owed.state", it.id(), owed.total().toString());
        }
    }

    private Fen delay(Account account, Statement it, LocalDate last) {
        return interest.grown(it.principal(), last, received(account, it.until()), it.until());
    }

    /// What came in and was not taken for fees and costs, which go before the debt (执行规定 34).
    static List<Receipt> received(Account account, LocalDate until) {
        long fees = account.of(EntryKind.DEDUCTED).value();
        var found = new ArrayList<Receipt>();
        var receipts = account.receipts().stream()
                .filter(it -> !it.day().isAfter(until))
                .sorted(Comparator.comparing(LedgerEntry::day))
                .toList();
        for (var it : receipts) {
            long fee =
                    it.kind() == EntryKind.PAID_IN ? Math.min(fees, it.amount().value()) : 0;
            fees -= fee;
            if (fee < it.amount().value())
                found.add(new Receipt(it.day(), new Fen(it.amount().value() - fee)));
        }
        return found;
    }
}
