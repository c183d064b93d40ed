package org.gridwrit.casefile.ledger;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Party;
import org.gridwrit.casefile.PartyRole;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 待批准的发放 Nobody alone moves money out of the court's account: the officer asks, the president of the same court
/// answers
/// (法发〔2017〕6号). What has been asked for is not there to be asked for twice.
@Service
@Transactional
public class Releases {
    static final int MOST = 200;

    private final ReleaseStore store;
    private final Ledgers ledgers;
    private final LedgerStore accounts;
    private final CaseFiles cases;
    private final List<Promised> promised;
    private final Audit audit;
    private final Clock clock;

    Releases(
            ReleaseStore store,
            Ledgers ledgers,
            LedgerStore accounts,
            CaseFiles cases,
            List<Promised> promised,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.ledgers = ledgers;
        this.accounts = accounts;
        this.cases = cases;
        this.promised = promised;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param release made by whoever sends it, so that a resent request asks once
    public void ask(Actor actor, Id casefile, UUID release, EntryKind kind, UUID payee, Fen amount, String words) {
        actor.mustBe(Role.OFFICER);
        if (!kind.leaves()) throw new Refusal("release.kind");
        if (amount.value() <= 0) throw new Refusal("casefile.amount");
        if (words.length() > NewEntry.MOST_WORDS) throw new Refusal("clock.words-long", NewEntry.MOST_WORDS);
        var of = accounts.lock(actor.scope(), casefile).orElseThrow(() -> new Refusal("casefile.unknown"));
        of.mustBeOf(actor);
        var id = new Id(casefile.city(), release);
        if (store.named(actor.scope(), id).isPresent()) return;
        var to = payee(actor, casefile, kind, payee);
        var left = available(actor, casefile);
        if (amount.compareTo(left) > 0) throw new Refusal("release.exceeds", left, amount);
        mustBeDue(actor, of, kind, amount);
        var asked = new Release(
                id,
                of.court(),
                casefile.uuid(),
                of.number(),
                kind,
                payee,
                to.name(),
                amount,
                words.strip(),
                actor.account(),
                actor.name(),
                clock.instant(),
                Release.State.ASKED,
                null);
        if (!store.add(asked)) throw new Refusal("ledger.id-taken");
        audit.record(actor, casefile.city(), "release.ask", release, kind + " " + amount);
    }

    /// The applicant gets no more than is owed; the debtor gets back what is beyond it (执行规定 34).
    private void mustBeDue(Actor actor, Holder of, EntryKind kind, Fen amount) {
        var account = accounts.of(actor.scope(), of.casefile());
        var waiting = waiting(actor, of.casefile(), kind);
        var open = ledgers.open(actor.scope(), of, account);
        if (kind == EntryKind.RETURNED) {
            var surplus = new Fen(Math.max(0, -open.value() - waiting.value()));
            if (amount.compareTo(surplus) > 0) throw new Refusal("release.not-surplus", surplus, amount);
            return;
        }
        var received = account.of(EntryKind.PAID_OUT)
                .plus(account.of(EntryKind.DIRECT))
                .plus(waiting);
        var total = open.plus(account.credited()).minus(account.of(EntryKind.WAIVED));
        var left = new Fen(Math.max(0, total.minus(received).value()));
        if (amount.compareTo(left) > 0) throw new Refusal("release.more-than-owed", left, amount);
    }

    private Fen waiting(Actor actor, Id casefile, EntryKind kind) {
        return store.ofCase(actor.scope(), casefile).stream()
                .filter(it -> it.isOpen() && it.kind() == kind)
                .map(Release::amount)
                .reduce(Fen.ZERO, Fen::plus);
    }

    /// 批准 From here on it is paid out.
    public Release approve(Actor actor, Id id) {
        var of = answered(actor, id);
        if (of.state() == Release.State.APPROVED) return of;
        of.mustBeOpen();
        if (of.askedBy().equals(actor.account())) throw new Refusal("release.own");
        var entry = NewEntry.of(
                id.uuid(),
                of.kind(),
                Origin.RELEASE,
                of.amount(),
                Times.today(clock),
                of.payeeName() + " " + of.words());
        ledgers.hear(actor, of.casefile(), entry.from(id.uuid()));
        return decide(actor, of, Release.State.APPROVED, "");
    }

    public Release decline(Actor actor, Id id, String why) {
        var of = answered(actor, id);
        of.mustBeOpen();
        if (why.isBlank()) throw new Refusal("release.why-missing");
        return decide(actor, of, Release.State.DECLINED, why.strip());
    }

    /// 撤回 By the officers of the court, as long as nobody has answered.
    public Release withdraw(Actor actor, Id id) {
        actor.mustBe(Role.OFFICER);
        var of = locked(actor, id);
        if (of.state() == Release.State.WITHDRAWN) return of;
        of.mustBeOpen();
        return decide(actor, of, Release.State.WITHDRAWN, "");
    }

    @Transactional(readOnly = true)
    public List<Release> ofCase(Actor actor, Id casefile) {
        return store.ofCase(actor.scope(), casefile);
    }

    /// 待批准的发放 One line on the trail for the page: cases and payees are named on it.
    public List<Release> asked(Actor actor) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        var found = store.asked(actor.scope(), actor.city(), MOST);
        audit.list(
                actor,
                actor.city(),
                "release.list",
                found.stream().map(Release::casefile).toList(),
                "ASKED");
        return found;
    }

    /// What the court holds and nobody has asked for.
    @Transactional(readOnly = true)
    public Fen available(Actor actor, Id casefile) {
        return accounts.of(actor.scope(), casefile)
                .held()
                .minus(waiting(actor, casefile, EntryKind.PAID_OUT))
                .minus(waiting(actor, casefile, EntryKind.RETURNED))
                .minus(promised.stream()
                        .map(it -> it.of(actor.scope(), casefile))
                        .reduce(Fen.ZERO, Fen::plus));
    }

    private Release decide(Actor actor, Release of, Release.State state, String words) {
        store.decide(of.id(), state, actor, words, clock.instant());
        audit.record(actor, of.id().city(), "release.decide", of.id().uuid(), state + " " + of.amount());
        return of;
    }

    private Release answered(Actor actor, Id id) {
        actor.mustBe(Role.PRESIDENT);
        return locked(actor, id);
    }

    /// Under the lock of the case: its ledger is one with it.
    private Release locked(Actor actor, Id id) {
        var seen = store.named(actor.scope(), id).orElseThrow(() -> new Refusal("release.unknown"));
        accounts.lock(actor.scope(), seen.casefile()).orElseThrow().mustBeOf(actor);
        return store.named(actor.scope(), id).orElseThrow();
    }

    private Party payee(Actor actor, Id casefile, EntryKind kind, UUID payee) {
        var code = "release.payee." + kind;
        var role = kind == EntryKind.PAID_OUT ? PartyRole.APPLICANT : PartyRole.DEBTOR;
        return cases.named(actor.scope(), casefile).parties().stream()
                .filter(it -> it.id().equals(payee) && it.role() == role)
                .findFirst()
                .orElseThrow(() -> new Refusal(code));
    }
}
