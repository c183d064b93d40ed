package org.gridwrit.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Closing;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.Clue;
import org.gridwrit.task.ClueKind;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Report;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskFilter;
import org.gridwrit.task.TaskFilter.Group;
import org.gridwrit.task.TaskKind;
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
    private final Tasks tasks;
    private final TaskLists lists;
    private final CaseFiles cases;
    private final DemoAccounts accounts;
    private final Keys keys;
    private final Clock clock;

    Rehearsal(Tasks tasks, TaskLists lists, CaseFiles cases, DemoAccounts accounts, Keys keys, Clock clock) {
        this.tasks = tasks;
        this.lists = lists;
        this.cases = cases;
        this.accounts = accounts;
        this.keys = keys;
        this.clock = clock;
    }

    void play() {
        var wei = accounts.of("wei");
        var li = accounts.of("li");
        var nong = accounts.of("nong");
        // The second court sends its task about the debtor both look for: one visit, two courts.
        for (var it : of(accounts.of("liang"), li, Group.DISPATCH)) {
            tasks.dispatch(accounts.of("liang"), it.id(), keys.next(), null);
        }
        var lis = of(wei, li, Group.WORK);
        var nongs = of(wei, nong, Group.WORK);
        for (int i = 0; i < lis.size() && i < 7; i++) go(li, lis.get(i), i == 2, i < 6);
        for (int i = 0; i < nongs.size() && i < 4; i++) go(nong, nongs.get(i), i == 1, i < 3);
        for (int i = 0; i < lis.size() && i < 3; i++) confirm(wei, lis.get(i));
        if (lis.size() > 3) tasks.returnWith(wei, lis.get(3).id(), keys.next(), "请补充见到本人的时间和地点");
        for (int i = 0; i < nongs.size() && i < 2; i++) confirm(wei, nongs.get(i));
        if (!lis.isEmpty()) {
            var helped = cases.named(wei.scope(), lis.getFirst().casefile());
            cases.close(wei, helped.id(), Closing.PERFORMED, LocalDate.now(clock), helped.amount());
        }
    }

    /// Tasks of one worker that a court sees, in the order in which they were made.
    private List<TaskView> of(Actor court, Actor worker, Group group) {
        var found = new ArrayList<TaskView>();
        @Nullable String cursor = null;
        do {
            var page = lists.list(court, new TaskFilter(group, null, null), cursor);
            page.rows().stream()
                    .filter(it -> it.worker() != null && it.worker().uuid().equals(worker.worker()))
                    .forEach(found::addFirst);
            cursor = page.next();
        } while (cursor != null);
        return found;
    }

    private void go(Actor worker, TaskView task, boolean inVain, boolean report) {
        if (task.state() == State.DISPATCHED) tasks.accept(worker, task.id(), keys.next());
        if (report) tasks.report(worker, task.id(), inVain ? nothing() : found(task.kind()));
    }

    private Report nothing() {
        return new Report(keys.next(), Outcome.NOT_FOUND, "", null, null, clock.instant());
    }

    private Report found(TaskKind kind) {
        return switch (kind) {
            case FIND_PERSON, WATCH -> report(Outcome.FOUND, "在家，本人已接到法院联系方式", null);
            case FIND_PROPERTY, RECHECK ->
                report(Outcome.PROPERTY_FOUND, "屋后有承包地", new Clue(ClueKind.CROPS, "甘蔗约五亩，本月开榨；另有三轮车一辆"));
            case SERVE -> report(Outcome.SERVED, "本人签收", null);
            case PERSUADE -> report(Outcome.AGREED, "同意分三期支付", null);
            case INVESTIGATE, WITNESS, VISIT_PETITIONER, PUBLICIZE -> report(Outcome.DONE, "已到场并作记录", null);
        };
    }

    private Report report(Outcome outcome, String words, @Nullable Clue clue) {
        return new Report(keys.next(), outcome, words, clue, null, clock.instant());
    }

    private void confirm(Actor officer, TaskView task) {
        lists.standing(officer, task.id()).ifPresent(it -> tasks.confirm(officer, task.id(), keys.next(), it.id()));
    }
}
