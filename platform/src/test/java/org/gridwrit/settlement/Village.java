package org.gridwrit.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.Party;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.settlement.law.Authority;
import org.gridwrit.settlement.law.Channel;
import org.gridwrit.settlement.law.Payment;
import org.gridwrit.settlement.law.Plan;
import org.gridwrit.settlement.law.Roll;
import org.gridwrit.settlement.law.Signature;
import org.gridwrit.settlement.law.Signer;
import org.gridwrit.settlement.law.Terms;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.Cast;

/// A case of 凭祥 with one applicant and one debtor who come to terms.
record Village(
        CaseFiles cases, Settlements settlements, Performances performances, Keys keys, Cast cast, LocalDate today) {
    private static final AtomicInteger RUNNING = new AtomicInteger(61000);

    Id filed() {
        return filed(LocalDate.of(2019, 3, 4));
    }

    Id filed(LocalDate filed) {
        var number = CaseNumber.parse("（2019）桂1481执" + RUNNING.incrementAndGet() + "号");
        var applicant = new NewParty("陆申请", IdKind.NONE, null, "凭祥市凭祥镇南大路3号", null);
        var debtor = new NewParty("覃和解", IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null);
        var file = new NewCase(
                number,
                filed,
                "韦法官",
                "劳务合同纠纷",
                Livelihood.WAGES,
                new Fen(50_000_00),
                List.of(applicant),
                List.of(debtor));
        return cases.file(cast.lu, Cast.CHONGZUO, Cast.PINGXIANG, List.of(file))
                .getFirst()
                .casefile();
    }

    Terms terms(int count, LocalDate first) {
        var plan = Plan.monthly(new Fen(40_000_00), count, first);
        return new Terms(
                new Fen(50_000_00),
                new Fen(40_000_00),
                new Fen(10_000_00),
                Roll.AS_WRITTEN,
                false,
                "逾期的，放弃部分不再放弃",
                plan);
    }

    Id proposed(Id casefile, int count, LocalDate first) {
        return settlements.open(cast.lu, casefile, keys.next(), terms(count, first), null);
    }

    Id signed(Id casefile, int count, LocalDate first) {
        var id = proposed(casefile, count, first);
        signAll(id, casefile);
        return id;
    }

    Id confirmed(Id casefile, int count, LocalDate first) {
        var id = signed(casefile, count, first);
        settlements.confirm(cast.wei, id, true);
        return id;
    }

    void signAll(Id id, Id casefile) {
        for (Party it : cases.named(cast.wei.scope(), casefile).parties()) {
            settlements.sign(cast.lu, id, keys.next(), by(it.id()));
        }
    }

    Signature by(UUID party) {
        return new Signature(party, Signer.PARTY, "本人", Authority.NONE, today, null, "正卷第36页");
    }

    UUID pay(Id id, long yuan, LocalDate day) {
        var key = keys.next();
        var payment = new Payment(key, new Fen(yuan * 100), day, Channel.TO_APPLICANT, "银行转账", null, "陆书记员");
        performances.pay(cast.lu, id, payment);
        return key;
    }
}
