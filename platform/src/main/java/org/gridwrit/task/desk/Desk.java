package org.gridwrit.task.desk;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.SightingUnanswered;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskReported;
import org.gridwrit.task.state.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 执行110 Whoever is first answers for a sighting; what nobody answers for in time goes to the president.
@Service
@Transactional
public class Desk {
    /// Of a court that has not said anything.
    static final int MINUTES = 15;

    static final int LONGEST = 240;
    private static final int MOST = 100;
    private final DeskStore store;
    private final Courts courts;
    private final Audit audit;
    private final Walls walls;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Desk(DeskStore store, Courts courts, Audit audit, Walls walls, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.courts = courts;
        this.audit = audit;
        this.walls = walls;
        this.events = events;
        this.clock = clock;
    }

    /// The clock runs from when the court hears of it, whenever the phone had a signal.
    void came(TaskReported it) {
        if (it.kind() != TaskKind.WATCH || it.outcome() != Outcome.FOUND) return;
        var city = it.task().city();
        walls.within(Wall.ofProgram("desk", it.court(), city), () -> {
            var now = clock.instant();
            int minutes = store.minutes(city, it.court()).orElse(MINUTES);
            store.add(it, now, now.plus(Duration.ofMinutes(minutes)));
        });
    }

    /// One line on the trail for the page: debtors are named on it.
    ///
    /// @param waiting none but those nobody has answered for
    public List<Sighting> list(Actor actor, boolean waiting) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var found = store.list(actor.scope(), courts.citiesUnder(actor.court()), waiting, MOST);
        audit.list(
                actor,
                actor.city(),
                "desk.list",
                found.stream().map(Sighting::casefile).toList(),
                waiting ? "sightings WAITING" : "sightings");
        return found;
    }

    /// What is left of one case's. Whoever shows them says so on the trail.
    @Transactional(readOnly = true)
    List<Sighting> ofCase(Actor actor, Id casefile) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.ofCase(actor.scope(), casefile, MOST);
    }

    /// 知悉 Again it changes nothing.
    public void acknowledge(Actor actor, Id id) {
        var sighting = locked(actor, id);
        if (sighting.answered() != null) return;
        store.acknowledge(id, actor, clock.instant());
        audit.record(actor, id.city(), "desk.acknowledge", id.uuid(), "" + sighting.minutes(clock.instant()));
    }

    /// 处置 What was done, by whoever of the court did it.
    public void done(Actor actor, Id id, String words) {
        var sighting = locked(actor, id);
        if (sighting.answered() == null) throw new Refusal("desk.unanswered");
        var before = sighting.done();
        if (before != null) throw new Refusal("desk.done", before.by());
        store.done(id, Words.required("desk.words-missing", words), actor, clock.instant());
        audit.record(actor, id.city(), "desk.done", id.uuid());
    }

    @Transactional(readOnly = true)
    public int minutes(Actor actor) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.minutes(actor.city(), actor.court()).orElse(MINUTES);
    }

    /// 应答时限 For what comes from now on.
    public void set(Actor actor, int minutes) {
        actor.mustBe(LIAISON, PRESIDENT);
        if (minutes < 1 || minutes > LONGEST) throw new Refusal("desk.minutes", LONGEST);
        store.set(actor.city(), actor.court(), minutes);
        audit.record(actor, actor.city(), "desk.minutes", actor.account(), "" + minutes);
    }

    /// @return how many were told of
    int escalate(String city, int lot) {
        var now = clock.instant();
        var overdue = store.overdue(city, now, lot);
        for (var it : overdue) {
            store.escalated(it.id(), now);
            events.publishEvent(
                    new SightingUnanswered(it.taskId(), it.id().uuid(), it.caseNumber(), it.court(), it.village()));
        }
        return overdue.size();
    }

    private Sighting locked(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.lock(new Scope.OfCourt(actor.court()), id).orElseThrow(() -> new Refusal("desk.unknown"));
    }
}
