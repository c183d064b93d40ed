package org.gridwrit.demo;

import static org.gridwrit.demo.Steps.step;
import static org.gridwrit.settlement.law.Plan.monthly;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Organizations;
import org.gridwrit.casefile.Party;
import org.gridwrit.operation.Operations;
import org.gridwrit.operation.Plan;
import org.gridwrit.operation.law.Attending;
import org.gridwrit.operation.law.OperationKind;
import org.gridwrit.operation.law.Part;
import org.gridwrit.settlement.Settlements;
import org.gridwrit.settlement.law.Authority;
import org.gridwrit.settlement.law.Roll;
import org.gridwrit.settlement.law.Signature;
import org.gridwrit.settlement.law.Signer;
import org.gridwrit.settlement.law.Terms;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Component;

/// One debtor pays in three parts, the first of them soon; at another's home something is to be seized. Begun again, it
/// goes on where it was cut off.
@Component
class DemoDealings {
    private static final int INSTALMENTS = 3;
    private static final int SOON = 5;

    private final Settlements settlements;
    private final Operations operations;
    private final CaseFiles cases;
    private final Clock clock;

    DemoDealings(Settlements settlements, Operations operations, CaseFiles cases, Clock clock) {
        this.settlements = settlements;
        this.operations = operations;
        this.cases = cases;
        this.clock = clock;
    }

    void play(Actor officer, List<Id> of) {
        var files = of.stream()
                .map(it -> cases.named(officer.scope(), it))
                .filter(it -> it.state().open()
                        && it.amount().value() >= INSTALMENTS
                        && !it.debtors().isEmpty())
                .limit(2)
                .toList();
        if (files.size() < 2) return;
        settle(officer, files.getFirst());
        plan(officer, files.getLast());
    }

    private void settle(Actor officer, CaseFile file) {
        var parts = monthly(file.amount(), INSTALMENTS, today().plusDays(SOON));
        var terms = new Terms(file.amount(), file.amount(), Fen.ZERO, Roll.NEXT_WORKING_DAY, false, "", parts);
        var id = settlements.open(officer, file.id(), step("settle", file.id()), terms, null);
        if (settlements.named(officer, id).agreement().inForce().isPresent()) return;
        for (var it : file.parties()) {
            settlements.sign(officer, id, step("sign " + it.id(), file.id()), signed(it));
        }
        settlements.confirm(officer, id, true);
    }

    private Signature signed(Party party) {
        var signer = Organizations.isOne(party) ? Signer.LEGAL_REPRESENTATIVE : Signer.PARTY;
        return new Signature(party.id(), signer, party.name(), Authority.NONE, today(), null, "正卷第21页");
    }

    private void plan(Actor officer, CaseFile file) {
        var debtor = file.debtors().getFirst();
        var people = List.of(
                Attending.planned(Part.COURT, officer.name()),
                Attending.planned(Part.GRID_WORKER, "李网格员"),
                Attending.planned(Part.DEBTOR, debtor.name()));
        var plan = new Plan(
                OperationKind.SEIZURE,
                today().plusDays(1).atTime(LocalTime.of(9, 30)),
                debtor.address(),
                "",
                "警车一辆",
                "院内有狗，先由网格员敲门",
                people);
        operations.plan(officer, file.id(), step("operation", file.id()), plan);
    }

    private LocalDate today() {
        return Times.today(clock);
    }
}
