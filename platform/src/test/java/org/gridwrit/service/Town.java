package org.gridwrit.service;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.service.law.Circumstance;
import org.gridwrit.service.law.DocumentKind;
import org.gridwrit.service.law.Mode;
import org.gridwrit.service.law.Place;
import org.gridwrit.service.law.Receiver;
import org.gridwrit.service.law.Result;
import org.gridwrit.service.law.ServiceReceipt;
import org.gridwrit.service.law.Witness;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.Cast;
import org.jspecify.annotations.Nullable;

/// A case of 凭祥 with one debtor, and what happens when a document is carried there.
record Town(CaseFiles cases, ServiceDesk desk, Keys keys, Cast cast, LocalDate today) {
    static final String NOTICE = "（2026）桂1481执12号执行通知书";
    private static final AtomicInteger RUNNING = new AtomicInteger(4000);

    Id filed() {
        var debtor = new NewParty("覃送达", IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null);
        var number = CaseNumber.parse("（2019）桂1481执" + RUNNING.incrementAndGet() + "号");
        return cases.file(
                        cast.lu,
                        Cast.CHONGZUO,
                        Cast.PINGXIANG,
                        List.of(new NewCase(
                                number,
                                LocalDate.of(2019, 3, 4),
                                "韦法官",
                                "民间借贷纠纷",
                                Livelihood.WAGES,
                                new Fen(100_00),
                                List.of(debtor),
                                List.of(debtor))))
                .getFirst()
                .casefile();
    }

    UUID debtor(Id casefile) {
        return cases.named(cast.wei.scope(), casefile).debtors().getFirst().id();
    }

    Id open(Id casefile, Mode mode) {
        return open(casefile, mode, DocumentKind.ENFORCEMENT_NOTICE);
    }

    Id open(Id casefile, Mode mode, DocumentKind document) {
        return desk.open(cast.lu, casefile, keys.next(), order(casefile, mode, document));
    }

    NewService order(Id casefile, Mode mode, DocumentKind document) {
        return new NewService(debtor(casefile), document, NOTICE, Circumstance.NONE, false, "凭祥市凭祥镇北大路12号", mode);
    }

    void failed(Id service, Result result) {
        desk.attempt(cast.lu, service, keys.next(), new Tried(service.uuid(), result, today, "邻居在场", "陆书记员"));
    }

    ServiceReceipt signed() {
        return new ServiceReceipt(today, Place.RESIDENCE, Receiver.ADDRESSEE, "覃送达", "", null, "", null, "");
    }

    ServiceReceipt left(Witness witness, @Nullable UUID recording) {
        return new ServiceReceipt(today, Place.RESIDENCE, null, "", "不愿接收", witness, "农某", recording, "");
    }
}
