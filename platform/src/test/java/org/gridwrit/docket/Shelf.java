package org.gridwrit.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;

/// A court of its own, 大新, so that its lists hold nothing but what a test has put there; and its people.
public record Shelf(CaseFiles cases) {
    public static final String CHONGZUO = "451400";
    public static final String DAXIN = "桂1424";
    private static final AtomicInteger RUNNING = new AtomicInteger(6000);

    public static final Actor LONG = of("隆法官", Role.OFFICER);
    public static final Actor NONG = of("农法官", Role.OFFICER);
    public static final Actor XU = of("许书记员", Role.LIAISON);
    public static final Actor LIANG = of("梁院长", Role.PRESIDENT);

    static Actor of(String name, Role role) {
        return new Actor(UUID.randomUUID(), name, role, CHONGZUO, new Scope.OfCourt(DAXIN));
    }

    public Id file(String officer, String debtor, long yuan, LocalDate day) {
        var number = CaseNumber.parse("（2019）" + DAXIN + "执" + RUNNING.incrementAndGet() + "号");
        var party = new NewParty(debtor, IdKind.NONE, null, "大新县桃城镇北大路12号", null);
        var told = new NewCase(
                number, day, officer, "民间借贷纠纷", Livelihood.WAGES, new Fen(yuan * 100), List.of(party), List.of(party));
        return cases.file(XU, CHONGZUO, DAXIN, List.of(told)).getFirst().casefile();
    }

    public Id file(String debtor) {
        return file(LONG.name(), debtor, 5_000, LocalDate.of(2019, 3, 4));
    }
}
