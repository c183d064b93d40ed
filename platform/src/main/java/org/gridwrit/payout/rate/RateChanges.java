package org.gridwrit.payout.rate;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 利率导入 An administrator brings rates in, the security administrator lets them count: a wrong one would make every
/// sheet of interest wrong.
@Service
@Transactional
public class RateChanges {
    private static final int MOST = 50;

    private final RateStore store;
    private final Audit audit;
    private final Clock clock;

    RateChanges(RateStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// What these rows, the header first, would change. Nothing is kept.
    @Transactional(readOnly = true)
    RateImport preview(Actor actor, List<RateSheet.Row> rows) {
        actor.mustBe(Role.ADMINISTRATOR);
        var known = new HashMap<String, java.math.BigDecimal>();
        for (var it : store.all()) known.put(it.kind() + " " + it.from(), it.percent());
        var read = RateSheet.read(rows);
        var lines = read.rates().stream()
                .map(it -> new RateImport.Line(it, known.get(it.kind() + " " + it.from())))
                .toList();
        return new RateImport(lines, read.faults());
    }

    /// 送复核 The rows that were right and change something.
    ///
    /// @param id made by whoever sends it, so that a resent import asks once
    /// @throws Refusal `rate.waits` while another one waits, `rate.nothing`
    void ask(Actor actor, UUID id, List<RateSheet.Row> rows) {
        var changes = preview(actor, rows).changes();
        if (changes.isEmpty()) throw new Refusal("rate.nothing");
        if (changes(actor).stream()
                .anyMatch(it -> it.state() == RateChange.State.ASKED && !it.id().equals(id))) {
            throw new Refusal("rate.waits");
        }
        store.ask(id, changes, actor, clock.instant());
        audit.record(actor, actor.city(), "rate.ask", id, changes.size() + "");
    }

    /// 复核
    ///
    /// @throws Refusal `rate.answered`, `rate.own`
    void decide(Actor actor, UUID id, boolean take) {
        actor.mustBe(Role.SECURITY);
        var of = store.lock(id).orElseThrow(() -> new Refusal("rate.unknown"));
        if (of.state() != RateChange.State.ASKED) throw new Refusal("rate.answered");
        if (of.askedBy().equals(actor.account())) throw new Refusal("rate.own");
        if (take) store.save(of.lines());
        store.decide(id, take ? RateChange.State.TAKEN : RateChange.State.REFUSED, actor, clock.instant());
        audit.record(actor, actor.city(), "rate.decide", id, take ? "TAKEN" : "REFUSED");
    }

    /// All that were brought in, the latest first.
    @Transactional(readOnly = true)
    List<RateChange> changes(Actor actor) {
        actor.mustBe(Role.ADMINISTRATOR, Role.SECURITY);
        return store.changes(MOST);
    }
}
