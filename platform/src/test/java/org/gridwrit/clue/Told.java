package org.gridwrit.clue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.EnforcementMeasure;
import org.gridwrit.clue.law.Move;
import org.gridwrit.clue.law.Moved;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.Cast;
import org.jspecify.annotations.Nullable;

/// A case of 凭祥, and what its applicant tells the court.
record Told(CaseFiles cases, Clues clues, Keys keys, Cast cast, LocalDate today) {
    private static final AtomicInteger RUNNING = new AtomicInteger(6000);

    Id filed() {
        var debtor = new NewParty("覃线索", IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null);
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
                                null,
                                new Fen(100_000_00),
                                List.of(debtor),
                                List.of(debtor))))
                .getFirst()
                .casefile();
    }

    Id claimed(Id casefile, AssetKind kind, String thing) {
        return claimed(casefile, kind, thing, "蒙某");
    }

    Id claimed(Id casefile, AssetKind kind, String thing, String by) {
        var what = new NewClue(kind, "申请执行人书面提供", thing, Source.APPLICANT, by, "451481100001");
        return clues.claim(cast.lu, casefile, keys.next(), what);
    }

    void move(Id clue, Move move) {
        clues.move(cast.wei, clue, keys.next(), moved(move, null, null));
    }

    UUID recover(Id clue, long fen, @Nullable UUID entry) {
        var step = keys.next();
        clues.move(cast.wei, clue, step, moved(Move.RECOVER, new Fen(fen), entry));
        return step;
    }

    Id acted(Id casefile) {
        var clue = claimed(casefile, AssetKind.VEHICLE, "桂F12345");
        move(clue, Move.VERIFY);
        move(clue, Move.ACT);
        return clue;
    }

    Moved moved(Move move, @Nullable Fen amount, @Nullable UUID entry) {
        var acts = move == Move.ACT;
        return new Moved(
                move,
                today,
                "已到场查看",
                null,
                "",
                acts ? EnforcementMeasure.DETAIN : null,
                acts ? "12号之一裁定书" : "",
                amount,
                entry);
    }
}
