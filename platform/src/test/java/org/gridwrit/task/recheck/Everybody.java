package org.gridwrit.task.recheck;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.clock.CasePause;
import org.gridwrit.casefile.clock.Clocks;
import org.gridwrit.casefile.clock.PauseReason;
import org.gridwrit.casefile.closing.ClosingAct;
import org.gridwrit.casefile.closing.ConditionsMet;
import org.gridwrit.casefile.closing.Ends;
import org.gridwrit.casefile.ledger.EntryKind;
import org.gridwrit.casefile.ledger.LedgerEntry;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.casefile.ledger.NewEntry;
import org.gridwrit.casefile.ledger.Origin;
import org.gridwrit.casefile.ledger.Releases;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.settlement.Parties;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.task.NewTask;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Priority;
import org.gridwrit.task.Report;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.springframework.context.ApplicationContext;

/// Everybody who has to do with one case, and does anything at any time.
final class Everybody {
    private static final AtomicInteger RUNNING = new AtomicInteger(78_000);
    private static final Fen CLAIM = new Fen(100_00);

    private final ApplicationContext program;
    private final TurnedClock clock;
    private final Random random;
    private final Cast cast = new Cast();
    private final NewCase docket;
    private final Id casefile;
    private final Parties parties;
    private final List<Deed> often = new ArrayList<>();

    Everybody(ApplicationContext program, TurnedClock clock, Random random) {
        this.program = program;
        this.clock = clock;
        this.random = random;
        for (var it : Deed.values()) for (int n = 0; n < it.weight; n++) often.add(it);
        var number = CaseNumber.parse("（2026）桂1481执" + RUNNING.incrementAndGet() + "号");
        docket = new NewCase(
                number,
                today().minusDays(30),
                "韦法官",
                "借款",
                null,
                CLAIM,
                List.of(new NewParty("陆申请", IdKind.NONE, null, "凭祥市凭祥镇南大路3号", null)),
                List.of(new NewParty("覃经历", IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null)));
        casefile = filed();
        parties = new Parties(program, cast, casefile);
    }

    Id casefile() {
        return casefile;
    }

    Deed next() {
        return often.get(random.nextInt(often.size()));
    }

    void does(Deed deed) {
        switch (deed) {
            case IMPORT -> filed();
            case SEND -> send();
            case REPORT -> report();
            case SETTLE ->
                parties.settle(new Fen(20_00 + random.nextInt(80_00)), CLAIM, 1 + random.nextInt(3), today());
            case AMEND -> parties.amend(CLAIM, 1 + random.nextInt(4), today(), random.nextBoolean());
            case PAY -> parties.pay(new Fen(1 + random.nextInt(60_00)), today());
            case REVERSE -> parties.reverse();
            case BREAK -> parties.breach(random.nextBoolean());
            case CHOOSE -> parties.remedy(random.nextInt(3), today());
            case PAUSE -> pause();
            case RUN_ON -> runOn();
            case MEET -> ConditionsMet.all(program, cast.wei, casefile, today());
            case TERMINATE_FOR_NOW -> files().close(cast.wei, casefile, ClosingAct.forNow(today()));
            case RECHECK -> recheck();
            case RESUME -> files().resume(cast.wei, casefile, "发现财产");
            case RECKON -> new Ends(program, cast.wei).owes(casefile, today());
            case ENTER -> enter();
            case COUNTER -> counter();
            case RELEASE -> release();
            case PERFORM -> files().close(cast.wei, casefile, Ends.performing(today()));
            case PERFORM_SETTLEMENT -> files().close(cast.wei, casefile, Parties.performed(today()));
            case WITHDRAW -> files().close(cast.wei, casefile, Ends.withdrawing(today()));
            case WAIT -> clock.turn(Duration.ofDays(1 + random.nextInt(75)));
        }
    }

    private Id filed() {
        return files().file(cast.lu, Cast.CHONGZUO, Cast.PINGXIANG, List.of(docket))
                .getFirst()
                .casefile();
    }

    /// As an import does: of what is open only.
    private void send() {
        file().state().mustBeOpen();
        var party = file().debtors().getFirst();
        var kind = random.nextBoolean() ? TaskKind.FIND_PERSON : TaskKind.FIND_PROPERTY;
        var task = new NewTask(
                casefile.uuid(),
                Cast.PINGXIANG,
                file().number(),
                null,
                party.id(),
                party.name(),
                party.address(),
                party.id().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                kind,
                "",
                Priority.NORMAL,
                today().plusDays(30),
                Cast.VILLAGE,
                Cast.CHONGZUO,
                new UUID(7, 7),
                cast.li.worker(),
                true);
        tasks().plan(cast.lu, Cast.CHONGZUO, List.of(task));
    }

    private void report() {
        var open = program.getBean(TaskLists.class).ofCase(cast.wei, casefile).stream()
                .filter(it -> it.state().open() && it.worker() != null)
                .findFirst()
                .orElseThrow(() -> new Refusal("task.unknown"));
        tasks().accept(cast.li, open.id(), UUID.randomUUID());
        var said = new Report(UUID.randomUUID(), Outcome.NOT_FOUND, "", null, null, clock.instant());
        tasks().report(cast.li, open.id(), said);
        tasks().confirm(cast.wei, open.id(), UUID.randomUUID(), said.id());
    }

    private void pause() {
        var pause = new CasePause(UUID.randomUUID(), PauseReason.STAYED, today(), null, "中止裁定");
        clocks().pause(cast.wei, casefile, pause);
    }

    /// Of what was paused by hand; a settlement's own pause goes with it.
    private void runOn() {
        var lasting = clocks().ofCase(cast.wei, casefile).pauses().stream()
                .filter(it -> it.until() == null && it.reason() == PauseReason.STAYED)
                .findFirst()
                .orElseThrow(() -> new Refusal("clock.pause-unknown"));
        if (file().state().name().name().equals("SETTLED")) throw new Refusal("clock.pause-unknown");
        clocks().resume(cast.wei, casefile, lasting.id(), today());
    }

    private void recheck() {
        program.getBean(Walls.class)
                .within(
                        Wall.throughCourts("rechecks", Cast.CHONGZUO),
                        () -> program.getBean(Rechecks.class).open(Cast.CHONGZUO, today(), 500));
    }

    private void enter() {
        var kinds = new EntryKind[] {EntryKind.PAID_IN, EntryKind.DIRECT, EntryKind.DEDUCTED, EntryKind.WAIVED};
        var kind = kinds[random.nextInt(kinds.length)];
        var origins = Origin.byHand(kind);
        var amount = new Fen(1 + random.nextInt(50_00));
        var origin = origins.get(random.nextInt(origins.size()));
        var line = new NewEntry(UUID.randomUUID(), kind, origin, amount, today(), "正卷第9页", null, true);
        ledgers().enter(cast.wei, casefile, line);
    }

    private void counter() {
        var entries = ledgers().of(cast.wei.scope(), casefile).entries();
        if (entries.isEmpty()) throw new Refusal("ledger.unknown");
        LedgerEntry wrong = entries.get(random.nextInt(entries.size()));
        ledgers().counter(cast.wei, casefile, wrong.id(), UUID.randomUUID(), "记错");
    }

    private void release() {
        var kind = random.nextInt(4) == 0 ? EntryKind.RETURNED : EntryKind.PAID_OUT;
        var to = kind == EntryKind.RETURNED ? file().debtors() : file().applicants();
        var release = new Id(casefile.city(), UUID.randomUUID());
        var releases = program.getBean(Releases.class);
        var amount = releases.available(cast.wei, casefile);
        releases.ask(cast.wei, casefile, release.uuid(), kind, to.getFirst().id(), amount, "尾号 0123");
        releases.approve(cast.president, release);
    }

    private CaseFile file() {
        return files().named(cast.wei.scope(), casefile);
    }

    private CaseFiles files() {
        return program.getBean(CaseFiles.class);
    }

    private Tasks tasks() {
        return program.getBean(Tasks.class);
    }

    private Clocks clocks() {
        return program.getBean(Clocks.class);
    }

    private Ledgers ledgers() {
        return program.getBean(Ledgers.class);
    }

    private LocalDate today() {
        return Times.today(clock);
    }
}
