package org.gridwrit.casefile.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.Closing;
import org.gridwrit.casefile.RecoveryRecorded;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 执行款账 Everything that can be written into the ledger of a case. What leaves the court's account goes through
/// [Releases].
@Service
@Transactional
public class Ledgers {
    private final LedgerStore store;
    private final OwedStore owings;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledgers(LedgerStore store, OwedStore owings, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.owings = owings;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Whoever calls has seen to it that the case is in the scope and the look on the trail.
    @Transactional(readOnly = true)
    public Account of(Scope scope, Id casefile) {
        return store.of(scope, casefile);
    }

    /// What came in up to a day and was not taken for fees, each on its day: what interest is reckoned with.
    @Transactional(readOnly = true)
    public List<DelayInterest.Receipt> received(Scope scope, Id casefile, LocalDate until) {
        return Owings.received(store.of(scope, casefile), until);
    }

    /// 应执行金额 As it was reckoned last.
    @Transactional(readOnly = true)
    public Optional<Owed> owed(Scope scope, Id casefile) {
        return owings.latest(scope, casefile);
    }

    /// What is still asked for; of what was not reckoned yet, as much as the case was filed with.
    Fen open(Scope scope, Holder of, Account account) {
        var total = owed(scope, of.casefile()).map(Owed::total).orElse(of.amount());
        return total.minus(account.credited());
    }

    /// 记账 What somebody writes down.
    ///
    /// @throws Refusal `ledger.exceeds`, `ledger.looks-the-same` and others that say what would be right
    public void enter(Actor actor, Id casefile, NewEntry entry) {
        actor.mustBe(Role.OFFICER);
        if (!entry.origin().byHand()) throw new Refusal("ledger.origin-by-program", entry.origin());
        if (entry.words().length() > NewEntry.MOST_WORDS) throw new Refusal("clock.words-long", NewEntry.MOST_WORDS);
        var of = mine(actor, casefile);
        var before = store.of(actor.scope(), casefile);
        var line = line(entry, actor.name());
        if (line.kind() == EntryKind.WAIVED) mustBeAskedFor(actor, of, before, line);
        if (!entry.again() && before.entry(entry.id()).isEmpty()) mustDiffer(before, line);
        if (enter(actor, of, before, line)) {
            audit.record(actor, casefile.city(), "ledger.enter", entry.id(), entry.kind() + " " + entry.amount());
        }
    }

    /// What happened in a module that has asked who may do it there, and is in its transaction.
    ///
    /// @return false when it was heard of before
    public boolean hear(Actor actor, Id casefile, NewEntry entry) {
        var of = locked(actor.scope(), casefile);
        return enter(actor, of, store.of(actor.scope(), casefile), line(entry, actor.name()));
    }

    /// 冲正 What came from a settlement or went out by a plan is taken back there, so that both say the same.
    public void counter(Actor actor, Id casefile, UUID entry, UUID key, String why) {
        actor.mustBe(Role.OFFICER);
        var of = mine(actor, casefile);
        var account = store.of(actor.scope(), casefile);
        if (account.entry(entry).filter(it -> it.origin() == Origin.SETTLEMENT).isPresent()) {
            throw new Refusal("ledger.counter-at-settlement");
        }
        if (account.entry(entry)
                .filter(it -> it.origin() == Origin.DISTRIBUTION)
                .isPresent()) {
            throw new Refusal("ledger.counter-at-disbursement");
        }
        if (counter(actor, of, account, entry, key, why)) {
            audit.record(actor, casefile.city(), "ledger.counter", entry);
        }
    }

    /// The same for the module in which it was taken back.
    public void takeBack(Actor actor, Id casefile, UUID entry, UUID key, String why) {
        counter(actor, locked(actor.scope(), casefile), store.of(actor.scope(), casefile), entry, key, why);
    }

    private boolean counter(Actor actor, Holder of, Account before, UUID entry, UUID key, String why) {
        if (why.length() > NewEntry.MOST_WORDS) throw new Refusal("clock.words-long", NewEntry.MOST_WORDS);
        var after = before.counter(entry, key, Times.today(clock), why, actor.name(), clock.instant());
        return keep(actor, of, before, after);
    }

    private boolean enter(Actor actor, Holder of, Account before, LedgerEntry line) {
        of.mustHaveHappened(line.day(), Times.today(clock));
        return keep(actor, of, before, before.enter(line));
    }

    private void mustBeAskedFor(Actor actor, Holder of, Account account, LedgerEntry waiver) {
        var open = open(actor.scope(), of, account);
        if (account.entry(waiver.id()).isEmpty() && waiver.amount().compareTo(open) > 0) {
            throw new Refusal("ledger.waives-more", open, waiver.amount());
        }
    }

    /// A case that was closed as performed stays covered.
    private void mustStayCovered(Actor actor, Holder of, Account before, Account after) {
        if (of.closing() != Closing.PERFORMED || after.credited().compareTo(before.credited()) >= 0) return;
        var covered = open(actor.scope(), of, before).value() <= 0;
        var open = open(actor.scope(), of, after);
        if (covered && open.value() > 0) throw new Refusal("ledger.uncovers", open);
    }

    private boolean keep(Actor actor, Holder of, Account before, Account after) {
        if (after.equals(before)) return false;
        mustStayCovered(actor, of, before, after);
        var added = after.entries().getLast();
        store.add(of, added, actor.account());
        if (added.recovered() > 0 && !added.isCounter()) store.happened(of, added, actor);
        if (added.recovered() != 0) recovered(of, added);
        if (added.held() != 0) {
            events.publishEvent(new MoneyMoved(
                    of.casefile(), of.number(), of.court(), added.id(), added.day(), before.held(), after.held()));
        }
        return true;
    }

    private void recovered(Holder of, LedgerEntry added) {
        store.recovered(of.casefile(), added.recovered(), clock.instant());
        events.publishEvent(new RecoveryRecorded(
                of.casefile(),
                added.id(),
                of.number(),
                of.court(),
                of.livelihood(),
                new Fen(added.recovered()),
                added.day()));
    }

    private static void mustDiffer(Account account, LedgerEntry line) {
        account.entries().stream()
                .filter(it -> it.isSameAs(line) && !it.isCounter() && !account.isCountered(it))
                .findFirst()
                .ifPresent(it -> {
                    throw new Refusal("ledger.looks-the-same", it.day(), it.amount());
                });
    }

    private LedgerEntry line(NewEntry it, String by) {
        return new LedgerEntry(
                it.id(),
                it.kind(),
                it.origin(),
                it.amount(),
                it.day(),
                it.words(),
                null,
                it.fact(),
                by,
                clock.instant());
    }

    private Holder mine(Actor actor, Id casefile) {
        var of = locked(actor.scope(), casefile);
        of.mustBeOf(actor);
        return of;
    }

    private Holder locked(Scope scope, Id casefile) {
        return store.lock(scope, casefile).orElseThrow(() -> new Refusal("casefile.unknown"));
    }

    LocalDate today() {
        return Times.today(clock);
    }
}
