package org.gridwrit.settlement.talk;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Party;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.settlement.law.Talking;
import org.gridwrit.settlement.law.TalkingPoint;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskView;
import org.gridwrit.task.commission.CaseCommissions;
import org.gridwrit.task.commission.NewCommission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 劝导 A grid worker is asked to persuade, and each talk is written down.
@Service
@Transactional
public class Talks {
    static final int MOST = 200;
    private static final int LONGEST = 2000;

    private final TalkStore store;
    private final CaseFiles cases;
    private final TaskLists tasks;
    private final CaseCommissions commissions;
    private final Points points;
    private final Audit audit;
    private final Clock clock;

    Talks(
            TalkStore store,
            CaseFiles cases,
            TaskLists tasks,
            CaseCommissions commissions,
            Points points,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.cases = cases;
        this.tasks = tasks;
        this.commissions = commissions;
        this.points = points;
        this.audit = audit;
        this.clock = clock;
    }

    /// 邀请劝导 The worker of the debtor's grid is asked, with what there is to explain.
    ///
    /// @param words what to say besides
    /// @throws Refusal `commission.address-open`, `task.open-already`
    public void invite(
            Actor actor, Id casefile, UUID debtor, Collection<TalkingPoint> explained, String words, LocalDate dueOn) {
        actor.mustBe(OFFICER, LIAISON);
        var asked = new NewCommission(debtor, TaskKind.PERSUADE, points.asked(explained, words), dueOn);
        commissions.commission(actor, casefile, asked);
    }

    /// 记录劝导 On the spot or afterwards, by the court.
    ///
    /// @param talk made by whoever sends it, so that it is written down once
    /// @throws Refusal `settlement.<bar>` for a record that says too little
    public void record(Actor actor, Id casefile, UUID talk, NewTalk it) {
        actor.mustBe(OFFICER, LIAISON);
        var file = cases.own(actor, casefile);
        file.state().mustBeOpen();
        mustBeShort(it);
        var sides = heard(file, it).stream().map(Party::role).collect(Collectors.toSet());
        Talking.bar(it.result(), sides, it.heldOn(), file.filedOn(), Times.today(clock), it.words())
                .ifPresent(bar -> {
                    throw bar.refusal();
                });
        mustBePersuasion(actor, casefile, it.task());
        if (!store.add(file, talk, it, actor, clock.instant())) return;
        audit.record(
                actor,
                casefile.city(),
                "settlement.talk",
                casefile.uuid(),
                it.result().name());
    }

    private static void mustBeShort(NewTalk it) {
        for (var text : List.of(it.place(), it.others(), it.words(), it.objections())) {
            if (text.length() > LONGEST) throw new Refusal("words.too-long", LONGEST, text.length());
        }
    }

    private static List<Party> heard(CaseFile file, NewTalk it) {
        return it.heard().stream()
                .map(party -> file.parties().stream()
                        .filter(one -> one.id().equals(party))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("settlement.party-unknown")))
                .toList();
    }

    private void mustBePersuasion(Actor actor, Id casefile, @Nullable UUID task) {
        if (task == null) return;
        if (persuasions(actor, casefile).stream().noneMatch(it -> it.id().uuid().equals(task))) {
            throw new Refusal("settlement.task-unknown");
        }
    }

    /// Asked of grid workers in this case, the newest first. The look is on the trail.
    public List<TaskView> persuasions(Actor actor, Id casefile) {
        return tasks.ofCase(actor, casefile).stream()
                .filter(it -> it.kind() == TaskKind.PERSUADE)
                .toList();
    }

    /// 查阅 For a person's eyes: on the trail of the case. The latest first.
    public List<Talk> look(Actor actor, Id casefile) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        cases.named(actor.scope(), casefile);
        audit.look(actor, casefile.city(), "settlement.talks-look", casefile.uuid(), "CASE");
        return store.ofCase(actor.scope(), casefile, Moment.END, MOST);
    }
}
