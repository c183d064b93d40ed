package org.gridwrit.payout.annex;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.intake.sheet.Limits;
import org.gridwrit.payout.payment.Disbursements;
import org.gridwrit.payout.payment.Payment;
import org.gridwrit.payout.payment.SharePayments;
import org.gridwrit.payout.roster.Fault;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 社保附表 A bureau is one creditor, and what it is paid is for its persons.
@Service
@Transactional
public class Annexes {
    private final AnnexStore store;
    private final SharePayments payments;
    private final Disbursements disbursements;
    private final Limits limits;
    private final Audit audit;

    Annexes(AnnexStore store, SharePayments payments, Disbursements disbursements, Limits limits, Audit audit) {
        this.store = store;
        this.payments = payments;
        this.disbursements = disbursements;
        this.limits = limits;
        this.audit = audit;
    }

    /// 读入附表 All of it or nothing; a later one takes its place.
    ///
    /// @return what is wrong; empty when it was taken
    /// @throws Refusal `annex.not-a-bureau`, `annex.sum`, `annex.header`, `annex.empty`
    public List<Fault> take(Actor actor, Id payment, Path file) {
        actor.mustBe(OFFICER, LIAISON);
        var it = payments.look(actor, payment);
        var of = disbursements.own(actor, new Id(payment.city(), it.plan()));
        if (!payments.isOfABureau(actor, it)) throw new Refusal("annex.not-a-bureau", it.line());
        try {
            var reading = AnnexSheet.read(file, limits);
            if (!reading.faults().isEmpty()) return reading.faults();
            if (!reading.sum().equals(it.amount())) throw new Refusal("annex.sum", it.amount(), reading.sum());
            store.replace(of, it, reading.persons());
            audit.record(
                    actor,
                    payment.city(),
                    "payment.annex",
                    payment.uuid(),
                    String.valueOf(reading.persons().size()));
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional(readOnly = true)
    public int count(Actor actor, Payment it) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.count(it);
    }

    /// All persons, for the list that goes to the bureau.
    public List<AnnexPerson> export(Actor actor, Payment it) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        audit.record(actor, it.id().city(), "payment.annex-print", it.id().uuid());
        return store.list(it);
    }
}
