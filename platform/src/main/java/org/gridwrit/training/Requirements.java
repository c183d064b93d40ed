package org.gridwrit.training;

import static java.util.stream.Collectors.toMap;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.PRESIDENT;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 上岗要求 What a court asks of whoever does its errands. A requirement that is switched on counts from that day.
@Service
@Transactional
public class Requirements {
    private final RequirementStore store;
    private final Courses courses;
    private final Courts courts;
    private final Audit audit;
    private final Clock clock;

    Requirements(RequirementStore store, Courses courses, Courts courts, Audit audit, Clock clock) {
        this.store = store;
        this.courses = courses;
        this.courts = courts;
        this.audit = audit;
        this.clock = clock;
    }

    /// Of every kind for which there is a course, in the order of the kinds.
    @Transactional(readOnly = true)
    public List<Requirement> of(String court) {
        var own = own(court);
        var began = store.began();
        return Stream.of(TaskKind.values())
                .filter(it -> !courses.preparing(it).isEmpty())
                .map(it -> own.getOrDefault(it, Requirement.byDefault(it, began)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Requirement of(String court, TaskKind kind) {
        var own = own(court).get(kind);
        return own == null ? Requirement.byDefault(kind, store.began()) : own;
    }

    /// @throws Refusal `training.no-course` for a kind nobody can learn, `training.days`
    public void set(Actor actor, TaskKind kind, boolean required, int days, int newcomer, int standIn) {
        actor.mustBe(LIAISON, PRESIDENT);
        if (required && courses.preparing(kind).isEmpty()) throw new Refusal("training.no-course");
        var before = of(actor.court(), kind);
        var since = required && !before.required() ? Times.today(clock) : before.since();
        var after = new Requirement(kind, required, since, days, newcomer, standIn);
        if (after.equals(before)) return;
        store.save(actor.court(), after, actor);
        audit.record(
                actor,
                courts.named(actor.court()).cityCode(),
                "training.require",
                UUID.nameUUIDFromBytes((actor.court() + kind).getBytes(StandardCharsets.UTF_8)),
                "%s %s %d/%d/%d".formatted(kind, required, days, newcomer, standIn));
    }

    private Map<TaskKind, Requirement> own(String court) {
        return store.of(court).stream().collect(toMap(Requirement::kind, Function.identity()));
    }
}
