package org.gridwrit.demo;

import static org.gridwrit.demo.Steps.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Organizations;
import org.gridwrit.service.NewService;
import org.gridwrit.service.ServiceDesk;
import org.gridwrit.service.State;
import org.gridwrit.service.Tried;
import org.gridwrit.service.law.Circumstance;
import org.gridwrit.service.law.DocumentKind;
import org.gridwrit.service.law.Mode;
import org.gridwrit.service.law.Place;
import org.gridwrit.service.law.Receiver;
import org.gridwrit.service.law.Result;
import org.gridwrit.service.law.ServiceReceipt;
import org.gridwrit.service.law.Witness;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Component;

/// Enforcement notices of a few cases: signed at once, left after a refusal, posted to where nobody was, still under
/// way. Begun again, it goes on where it was cut off.
@Component
class DemoServices {
    private final ServiceDesk desk;
    private final CaseFiles cases;
    private final Clock clock;

    DemoServices(ServiceDesk desk, CaseFiles cases, Clock clock) {
        this.desk = desk;
        this.cases = cases;
        this.clock = clock;
    }

    void play(Actor officer, Actor liaison, List<Id> of) {
        for (int i = 0; i < of.size(); i++) {
            var file = cases.named(officer.scope(), of.get(i));
            if (file.debtors().isEmpty() || !file.state().open()) continue;
            var service = desk.open(liaison, file.id(), step("serve", file.id()), notice(file));
            switch (i % 4) {
                case 0, 1 -> complete(officer, service, signed(file));
                case 2 -> refusedAndLeft(officer, liaison, service);
                default -> tried(liaison, service, Result.ABSENT, "两次上门，家中无人");
            }
        }
    }

    private void refusedAndLeft(Actor officer, Actor liaison, Id service) {
        if (isOpen(liaison, service)) tried(liaison, service, Result.REFUSED, "称与申请人有争议，拒不接收");
        var left = desk.reissue(liaison, service, step("leave", service));
        complete(
                officer,
                left,
                new ServiceReceipt(
                        today(), Place.RESIDENCE, null, "", "当面拒收", Witness.COMMITTEE_STAFF, "陆某", null, ""));
    }

    private void complete(Actor officer, Id service, ServiceReceipt receipt) {
        if (isOpen(officer, service)) desk.complete(officer, service, receipt);
    }

    private boolean isOpen(Actor actor, Id service) {
        return desk.named(actor, service).state() == State.OPEN;
    }

    private void tried(Actor liaison, Id service, Result result, String words) {
        var what = new Tried(service.uuid(), result, today(), words, liaison.name());
        desk.attempt(liaison, service, step("try", service), what);
    }

    private static NewService notice(CaseFile file) {
        var debtor = file.debtors().getFirst();
        return new NewService(
                debtor.id(),
                DocumentKind.ENFORCEMENT_NOTICE,
                file.number() + "执行通知书",
                Circumstance.NONE,
                false,
                debtor.address(),
                Mode.DIRECT);
    }

    private ServiceReceipt signed(CaseFile file) {
        var who = file.debtors().getFirst();
        var receiver = Organizations.isOne(who) ? Receiver.RECEIVING_STAFF : Receiver.ADDRESSEE;
        return new ServiceReceipt(today(), Place.RESIDENCE, receiver, who.name(), "", null, "", null, "");
    }

    private LocalDate today() {
        return Times.today(clock);
    }
}
