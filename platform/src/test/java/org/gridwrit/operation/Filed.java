package org.gridwrit.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;

/// A case of 凭祥 against one citizen.
public final class Filed {
    private static final AtomicInteger RUNNING = new AtomicInteger(7000);

    private Filed() {}

    public static Id against(String name, CaseFiles cases, Cast cast) {
        var debtor = new NewParty(name, IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null);
        var number = CaseNumber.parse("（2019）桂1481执" + RUNNING.incrementAndGet() + "号");
        var filed = new NewCase(
                number,
                LocalDate.of(2019, 3, 4),
                "韦法官",
                "民间借贷纠纷",
                null,
                new Fen(100_00),
                List.of(debtor),
                List.of(debtor));
        return cases.file(cast.lu, Cast.CHONGZUO, Cast.PINGXIANG, List.of(filed))
                .getFirst()
                .casefile();
    }
}
