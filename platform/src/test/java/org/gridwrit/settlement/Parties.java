package org.gridwrit.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Party;
import org.gridwrit.casefile.closing.ClosingAct;
import org.gridwrit.casefile.closing.ClosingFact;
import org.gridwrit.casefile.closing.ClosingGround;
import org.gridwrit.casefile.closing.StatedFact;
import org.gridwrit.settlement.law.Authority;
import org.gridwrit.settlement.law.Channel;
import org.gridwrit.settlement.law.Ground;
import org.gridwrit.settlement.law.Payment;
import org.gridwrit.settlement.law.Plan;
import org.gridwrit.settlement.law.Remedy;
import org.gridwrit.settlement.law.Roll;
import org.gridwrit.settlement.law.Signature;
import org.gridwrit.settlement.law.Signer;
import org.gridwrit.settlement.law.Terms;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Cast;
import org.springframework.context.ApplicationContext;

/// Both sides of one case, as they come to terms, pay, and fall out.
public record Parties(ApplicationContext program, Cast cast, Id casefile) {
    public void settle(Fen total, Fen claim, int count, LocalDate today) {
        var id = settlements().open(cast.lu, casefile, UUID.randomUUID(), terms(total, claim, count, today), null);
        signAll(id, today);
        settlements().confirm(cast.wei, id, true);
    }

    public void amend(Fen claim, int count, LocalDate today, boolean takenBack) {
        var last = last();
        var total = last.agreement().paid().plus(new Fen(1_00));
        settlements().amend(cast.lu, last.id(), terms(total, total.compareTo(claim) > 0 ? total : claim, count, today));
        if (takenBack) {
            settlements().withdraw(cast.lu, last.id(), "不变更了");
        } else {
            signAll(last.id(), today);
            settlements().confirm(cast.wei, last.id(), true);
        }
    }

    public void pay(Fen amount, LocalDate today) {
        var payment = new Payment(UUID.randomUUID(), amount, today, Channel.TO_APPLICANT, "", null, "陆书记员");
        performances().pay(cast.lu, last().id(), payment);
    }

    public void reverse() {
        var last = last();
        if (last.agreement().payments().isEmpty()) throw new Refusal("settlement.payment-unknown");
        var wrong = last.agreement().payments().getLast().id();
        performances().reverse(cast.wei, last.id(), wrong, UUID.randomUUID(), "转账退回");
    }

    public void breach(boolean late) {
        performances().breach(cast.wei, last().id(), late ? Ground.NOT_PERFORMED : Ground.ANTICIPATED, "催告后仍不付");
    }

    public void remedy(int which, LocalDate today) {
        performances().remedy(cast.wei, last().id(), Remedy.values()[which], today, "书面申请");
    }

    public static ClosingAct performed(LocalDate day) {
        return ClosingAct.on(
                ClosingGround.SETTLEMENT_PERFORMED,
                day,
                new StatedFact(ClosingFact.CLOSING_NOTICE, day, "结案通知书，正卷第39页"));
    }

    private Terms terms(Fen total, Fen claim, int count, LocalDate today) {
        var plan = Plan.monthly(total, count, today.plusDays(20));
        return new Terms(claim, total, claim.minus(total), Roll.NEXT_WORKING_DAY, false, "", plan);
    }

    private void signAll(Id id, LocalDate today) {
        for (Party it : program.getBean(CaseFiles.class)
                .named(cast.wei.scope(), casefile)
                .parties()) {
            var by = new Signature(it.id(), Signer.PARTY, "本人", Authority.NONE, today, null, "正卷第36页");
            settlements().sign(cast.lu, id, UUID.randomUUID(), by);
        }
    }

    private Settlement last() {
        List<Settlement> all = settlements().look(cast.wei, casefile);
        if (all.isEmpty()) throw new Refusal("settlement.unknown");
        return all.getLast();
    }

    private Settlements settlements() {
        return program.getBean(Settlements.class);
    }

    private Performances performances() {
        return program.getBean(Performances.class);
    }
}
