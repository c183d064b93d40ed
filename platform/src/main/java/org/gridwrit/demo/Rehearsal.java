package org.gridwrit.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.CaseFilter;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.closing.ClosingAct;
import org.gridwrit.casefile.closing.ClosingFact;
import org.gridwrit.casefile.closing.ClosingGround;
import org.gridwrit.casefile.closing.StatedFact;
import org.gridwrit.casefile.ledger.EntryKind;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.casefile.ledger.NewEntry;
import org.gridwrit.casefile.ledger.Origin;
import org.gridwrit.casefile.ledger.Owings;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Clue;
import org.gridwrit.task.ClueKind;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Report;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskFilter;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskView;
import org.gridwrit.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Plays the first days after an import, so that every page has something to show: the workers go out, some of what
/// they
/// report is confirmed, one report goes back, one case ends with money.
@Component
class Rehearsal {
    private static final int SERVED = 12;

    private final Tasks tasks;
    private final TaskLists lists;
    private final CaseFiles cases;
    private final Ledgers ledgers;
    private final Owings owings;
    private final DemoServices services;
    private final DemoDealings dealings;
    private final DemoAccounts accounts;
    private final Clock clock;

    Rehearsal(
            Tasks tasks,
            TaskLists lists,
            CaseFiles cases,
            Ledgers ledgers,
            Owings owings,
            DemoServices services,
            DemoDealings dealings,
            DemoAccounts accounts,
            Clock clock) {
        this.tasks = tasks;
        this.lists = lists;
        this.cases = cases;
        this.ledgers = ledgers;
        this.owings = owings;
        this.services = services;
        this.dealings = dealings;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Every step goes under an id of its own that is always the same, and so is done once however often this is begun
    /// again; the last one ends it for good, and what people do afterwards is left to them.
    void play() {
        var wei = accounts.of("wei");
        if (isOver(wei)) return;
        var li = accounts.of("li");
        var nong = accounts.of("nong");
        var lis = of(wei, li);
        var nongs = of(wei, nong);
        // The second court sends its task about the debtor both look for: one visit, two courts.
        var liang = accounts.of("liang");
        for (var it : of(liang, li)) {
            if (it.state() == State.PLANNED) tasks.dispatch(liang, it.id(), step("dispatch", it), null);
        }
        for (int i = 0; i < lis.size() && i < 7; i++) go(li, lis.get(i), i == 2, i < 6);
        for (int i = 0; i < nongs.size() && i < 4; i++) go(nong, nongs.get(i), i == 1, i < 3);
        for (int i = 0; i < lis.size() && i < 3; i++) confirm(wei, lis.get(i));
        if (lis.size() > 3) tasks.returnWith(wei, lis.get(3).id(), step("return", lis.get(3)), "请补充见到本人的时间和地点");
        for (int i = 0; i < nongs.size() && i < 2; i++) confirm(wei, nongs.get(i));
        var visited = Stream.of(lis, nongs)
                .flatMap(List::stream)
                .map(TaskView::casefile)
                .distinct()
                .skip(1)
                .toList();
        services.play(wei, accounts.of("lu"), visited.stream().limit(SERVED).toList());
        dealings.play(wei, visited.stream().skip(SERVED).toList());
        if (!lis.isEmpty()) close(wei, lis.getFirst().casefile());
    }

    /// The last step closes a case; after it nothing is played again, also when that case is resumed.
    private boolean isOver(Actor officer) {
        var all = CaseFilter.of(officer.city());
        return Stream.of(CaseState.Name.CLOSED, CaseState.Name.RESUMED)
                .anyMatch(it -> !cases.list(officer.scope(), all.withState(it), null)
                        .rows()
                        .isEmpty());
    }

    /// Tasks of one worker that a court sees, in the order in which they were made, whatever became of them.
    private List<TaskView> of(Actor court, Actor worker) {
        var found = new ArrayList<TaskView>();
        @Nullable String cursor = null;
        do {
            var page = lists.list(court, TaskFilter.ALL, cursor);
            page.rows().stream()
                    .filter(it -> it.worker() != null && it.worker().uuid().equals(worker.worker()))
                    .forEach(found::addFirst);
            cursor = page.next();
        } while (cursor != null);
        return found;
    }

    private static UUID step(String verb, TaskView task) {
        return Steps.step(verb, task.id());
    }

    private void go(Actor worker, TaskView task, boolean inVain, boolean report) {
        tasks.accept(worker, task.id(), step("accept", task));
        if (report) tasks.report(worker, task.id(), inVain ? nothing(task) : found(task));
    }

    private Report nothing(TaskView task) {
        return new Report(step("report", task), Outcome.NOT_FOUND, "", null, null, clock.instant());
    }

    private Report found(TaskView task) {
        return switch (task.kind()) {
            case FIND_PERSON, WATCH -> report(task, Outcome.FOUND, "在家，本人已接到法院联系方式", null);
            case FIND_PROPERTY, RECHECK ->
                report(task, Outcome.PROPERTY_FOUND, "屋后有承包地", new Clue(ClueKind.CROPS, "甘蔗约五亩，本月开榨；另有三轮车一辆"));
            case SERVE -> report(task, Outcome.SERVED, "本人签收", null);
            case PERSUADE -> report(task, Outcome.AGREED, "同意分三期支付", null);
            case INVESTIGATE, WITNESS, VISIT_PETITIONER, PUBLICIZE -> report(task, Outcome.DONE, "已到场并作记录", null);
        };
    }

    private Report report(TaskView task, Outcome outcome, String words, @Nullable Clue clue) {
        return new Report(step("report", task), outcome, words, clue, null, clock.instant());
    }

    private void close(Actor officer, Id casefile) {
        var helped = cases.named(officer.scope(), casefile);
        var today = Times.today(clock);
        var stated = new Owings.Statement(
                Steps.step("owe", casefile), helped.amount(), Fen.ZERO, null, today, "履行期间内付清，没有迟延履行利息");
        owings.state(officer, casefile, stated);
        var paid = NewEntry.of(
                Steps.step("pay", casefile),
                EntryKind.DIRECT,
                Origin.VOLUNTARY,
                helped.amount(),
                today,
                "申请执行人收据，正卷第38页");
        ledgers.enter(officer, casefile, paid);
        var notice = new StatedFact(ClosingFact.CLOSING_NOTICE, today, "结案通知书，正卷第39页");
        cases.close(officer, casefile, ClosingAct.on(ClosingGround.ALL_PERFORMED, today, notice));
    }

    private void confirm(Actor officer, TaskView task) {
        lists.standing(officer, task.id())
                .ifPresent(it -> tasks.confirm(officer, task.id(), step("confirm", task), it.id()));
    }
}
