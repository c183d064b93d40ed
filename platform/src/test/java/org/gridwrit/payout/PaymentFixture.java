package org.gridwrit.payout;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.ledger.EntryKind;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.casefile.ledger.NewEntry;
import org.gridwrit.casefile.ledger.Origin;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.payout.plan.Funds;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.payout.roster.RosterFeed;
import org.gridwrit.payout.roster.Rosters;
import org.gridwrit.payout.share.Plans;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.Cast;
import org.springframework.context.ApplicationContext;

/// A case of Pingxiang's court with money on its account and an approved plan.
public record PaymentFixture(Rosters rosters, Plans plans, CaseFiles cases, Ledgers ledgers, Keys keys) {
    private static final AtomicInteger RUNNING = new AtomicInteger(74000);
    public static final String CARD = "6222021998000123459";
    public static final String OTHER_CARD = "6222021998000123467";

    public static PaymentFixture of(ApplicationContext beans) {
        return new PaymentFixture(
                beans.getBean(Rosters.class),
                beans.getBean(Plans.class),
                beans.getBean(CaseFiles.class),
                beans.getBean(Ledgers.class),
                beans.getBean(Keys.class));
    }

    public record Approved(Id casefile, Id roster, Id plan) {}

    /// @param rows of a roster, under the headings of [Sheets]
    public Approved plan(Cast cast, String rows, Fen pool) throws Exception {
        return planOf(cast, Sheets.HEADINGS + rows, pool);
    }

    /// @param sheet a roster as a file would have it
    public Approved planOf(Cast cast, String sheet, Fen pool) throws Exception {
        var row = new NewCase(
                CaseNumber.parse("（2019）桂1481执" + RUNNING.incrementAndGet() + "号"),
                LocalDate.of(2019, 3, 4),
                "韦法官",
                "劳务合同纠纷",
                null,
                new Fen(10_000_00),
                List.of(new NewParty("陆申请", IdKind.NONE, null, "凭祥市凭祥镇南大路3号", null)),
                List.of(new NewParty("丰某公司", IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null)));
        var casefile = cases.file(cast.lu, Cast.CHONGZUO, Cast.PINGXIANG, List.of(row))
                .getFirst()
                .casefile();
        ledgers.enter(
                cast.wei,
                casefile,
                NewEntry.of(keys.next(), EntryKind.PAID_IN, Origin.ENFORCED, pool, LocalDate.of(2024, 5, 6), "拍卖厂房"));
        var roster = rosters.open(cast.wei, casefile, keys.next(), "债权名册", Regime.BANKRUPTCY);
        var file = Files.createTempFile("roster", ".csv");
        try {
            Files.writeString(file, sheet, StandardCharsets.UTF_8);
            RosterFeed.take(rosters, cast.wei, roster, file);
        } finally {
            Files.deleteIfExists(file);
        }
        rosters.fix(cast.wei, roster);
        var plan = plans.ask(cast.wei, roster, keys.next(), new Funds(pool, Fen.ZERO, Map.of()));
        plans.approve(cast.president, plan);
        return new Approved(casefile, roster, plan);
    }

    public UUID key() {
        return keys.next();
    }
}
