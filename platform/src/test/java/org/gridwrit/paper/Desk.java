package org.gridwrit.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.closing.ClosingAct;
import org.gridwrit.casefile.closing.ConditionsMet;
import org.gridwrit.casefile.closing.Ends;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.Cast;
import org.springframework.context.ApplicationContext;

/// A case of 凭祥 that has been terminated for now, and the papers about it.
record Desk(ApplicationContext program, CaseFiles cases, Papers papers, Keys keys, Cast cast, LocalDate today) {
    private static final LocalDate FILED = LocalDate.of(2019, 3, 4);
    private static final AtomicInteger RUNNING = new AtomicInteger(71_000);

    Id filed() {
        var wanted = new NewCase(
                CaseNumber.parse("（2019）桂1481执" + RUNNING.incrementAndGet() + "号"),
                FILED,
                "韦法官",
                "民间借贷纠纷",
                null,
                new Fen(1_200_000),
                List.of(new NewParty("陈芳", IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null)),
                List.of(new NewParty("黄某", IdKind.NONE, null, "凭祥市凭祥镇北大路13号", null)));
        return cases.file(cast.lu, Cast.CHONGZUO, Cast.PINGXIANG, List.of(wanted))
                .getFirst()
                .casefile();
    }

    Id terminated() {
        var casefile = filed();
        ConditionsMet.all(program, cast.wei, casefile, FILED.plusDays(30));
        new Ends(program, cast.wei).paid(casefile, new Fen(200_000), today);
        cases.close(cast.wei, casefile, ClosingAct.forNow(today));
        return casefile;
    }

    Id drafted(Id casefile) {
        return papers.draft(cast.lu, casefile, keys.next(), PaperKind.FOR_NOW_NOTICE, casefile.uuid());
    }

    String words(Id paper) {
        return papers.named(cast.wei, paper).words();
    }

    UUID next() {
        return keys.next();
    }
}
