package org.gridwrit.casefile.closing;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.ledger.EntryKind;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.casefile.ledger.NewEntry;
import org.gridwrit.casefile.ledger.Origin;
import org.gridwrit.casefile.ledger.Owings;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.springframework.context.ApplicationContext;

/// How cases of tests end in law.
public record Ends(ApplicationContext program, Actor officer) {
    /// All that was owed is paid to the applicant on that day.
    public void performed(Id casefile, LocalDate day) {
        var open = owes(casefile, day);
        if (open.value() > 0) paid(casefile, open, day);
        close(casefile, performing(day));
    }

    public static ClosingAct performing(LocalDate day) {
        return ClosingAct.on(
                ClosingGround.ALL_PERFORMED, day, new StatedFact(ClosingFact.CLOSING_NOTICE, day, "结案通知书，正卷第39页"));
    }

    /// The applicant asks for it no more.
    public void withdrawn(Id casefile, LocalDate day) {
        close(casefile, withdrawing(day));
    }

    public static ClosingAct withdrawing(LocalDate day) {
        return ClosingAct.on(
                ClosingGround.WITHDRAWN,
                day,
                new StatedFact(ClosingFact.APPLICATION, day, "撤回申请书，正卷第38页"),
                new StatedFact(ClosingFact.RULING, day, "之三裁定书，正卷第39页"));
    }

    /// Another court has taken it over.
    public void entrusted(Id casefile, LocalDate day) {
        close(
                casefile,
                ClosingAct.on(ClosingGround.ENTRUSTED, day, new StatedFact(ClosingFact.ENTRUSTED, day, "受托法院立案通知书")));
    }

    public void paid(Id casefile, Fen amount, LocalDate day) {
        var line = new NewEntry(
                UUID.randomUUID(), EntryKind.DIRECT, Origin.VOLUNTARY, amount, day, "收据，正卷第37页", null, true);
        program.getBean(Ledgers.class).enter(officer, casefile, line);
    }

    /// States what is owed, without interest for delay.
    ///
    /// @return what is missing
    public Fen owes(Id casefile, LocalDate day) {
        var amount = program.getBean(CaseFiles.class)
                .named(officer.scope(), casefile)
                .amount();
        program.getBean(Owings.class)
                .state(officer, casefile, new Owings.Statement(UUID.randomUUID(), amount, Fen.ZERO, null, day, "未迟延"));
        var ledgers = program.getBean(Ledgers.class);
        return ledgers.owed(officer.scope(), casefile).orElseThrow().open(ledgers.of(officer.scope(), casefile));
    }

    public void close(Id casefile, ClosingAct act) {
        program.getBean(CaseFiles.class).close(officer, casefile, act);
    }
}
