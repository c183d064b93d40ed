package org.gridwrit.settlement;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.settlement.SettlementEvent.Kind;
import org.gridwrit.settlement.law.Agreement;
import org.gridwrit.settlement.law.Ground;
import org.gridwrit.settlement.law.Payment;
import org.gridwrit.settlement.law.Remedy;
import org.gridwrit.settlement.law.SettlementState.Performed;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 履行 What happens to a settlement once it binds: payments, their reversals, and what follows when it is not performed.
@Service
@Transactional
public class Performances {
    private final PaymentStore payments;
    private final Course course;
    private final CaseFiles cases;
    private final Audit audit;

    Performances(PaymentStore payments, Course course, CaseFiles cases, Audit audit) {
        this.payments = payments;
        this.course = course;
        this.cases = cases;
        this.audit = audit;
    }

    /// 付款 Part of an instalment, several at once, early or late: it is laid on the oldest first.
    ///
    /// @param payment its key, made by whoever sends it, so that it counts once
    /// @throws Refusal `settlement.worker-takes-money`
    public void pay(Actor actor, Id id, Payment payment) {
        actor.mustBe(OFFICER, LIAISON);
        var before = course.lock(actor, id);
        if (knows(before, payment.id())) return;
        mustNotBeBeforeFiling(actor, before, payment.day());
        var after = before.agreement().pay(payment, course.today(), course::orNextWorkingDay);
        add(actor, before, after, payment, Kind.PAID, "settlement.pay");
        if (after.state() instanceof Performed) course.performed(actor, before, after);
    }

    /// 冲正 Written down wrongly, or the money came back.
    public void reverse(Actor actor, Id id, UUID payment, UUID reversal, String why) {
        actor.mustBe(OFFICER);
        var before = course.lock(actor, id);
        if (knows(before, reversal)) return;
        var after = before.agreement().reverse(payment, reversal, course.today(), why.strip(), actor.name());
        add(actor, before, after, after.payments().getLast(), Kind.REVERSED, "settlement.reverse");
    }

    private static boolean knows(Settlement of, UUID payment) {
        return of.agreement().payments().stream().anyMatch(it -> it.id().equals(payment));
    }

    private void mustNotBeBeforeFiling(Actor actor, Settlement of, LocalDate day) {
        var filed = cases.named(actor.scope(), of.casefile()).filedOn();
        if (day.isBefore(filed)) throw new Refusal("casefile.day-before-filing", filed);
    }

    private void add(Actor actor, Settlement before, Agreement after, Payment it, Kind kind, String deed) {
        payments.add(before, it, actor, course.now());
        course.save(before, after);
        course.note(before, actor, kind, it.words(), it.amount());
        audit.record(
                actor, before.id().city(), deed, before.id().uuid(), it.amount().toString());
        course.publish(new SettlementPaid(
                before.id(),
                it.id(),
                before.caseId(),
                before.caseNumber(),
                before.court(),
                it.amount(),
                it.day(),
                it.channel(),
                it.reverses(),
                after.state() instanceof Performed,
                it.words(),
                actor.name()));
    }

    /// 认定不履行 The program says that an instalment is late; that the agreement is broken the officer finds.
    public void breach(Actor actor, Id id, Ground ground, String words) {
        actor.mustBe(OFFICER);
        var before = course.lock(actor, id);
        var after = before.agreement().breach(ground, words, course.today(), course::orNextWorkingDay);
        course.save(before, after);
        course.note(before, actor, Kind.BROKEN, words.strip(), open(after));
        audit.record(actor, id.city(), "settlement.breach", id.uuid(), ground.name());
    }

    private Fen open(Agreement of) {
        return course.performance(of).orElseThrow().open();
    }

    /// 恢复执行、起诉或者终结 On the applicant's application (CPL 241, 规定 9, 解释 464).
    public void remedy(Actor actor, Id id, Remedy remedy, LocalDate appliedOn, String words) {
        actor.mustBe(OFFICER);
        if (words.isBlank()) throw new Refusal("settlement.reason-missing");
        var before = course.lock(actor, id);
        var after = before.agreement().remedy(remedy, appliedOn, course.today());
        course.save(before, after);
        if (remedy == Remedy.RESUME) cases.resume(actor, before.casefile(), words.strip());
        course.note(
                before, actor, kind(remedy), words.strip(), before.agreement().paid());
        audit.record(actor, id.city(), "settlement.remedy", id.uuid(), remedy.name());
    }

    private static Kind kind(Remedy remedy) {
        return switch (remedy) {
            case RESUME -> Kind.RESUMED;
            case SUE -> Kind.SUED;
            case TERMINATE -> Kind.TERMINATED;
        };
    }
}
