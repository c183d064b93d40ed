package org.gridwrit.task.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.alarm.Alarms;
import org.gridwrit.task.field.Errands;
import org.gridwrit.task.question.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 下行 What a phone does not know yet. Usually nothing: then nothing is written either.
@Service
public class Pull {
    /// A transaction may commit later than the instant it wrote, and clocks of several instances differ.
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private static final Duration ENDED_LATELY = Duration.ofDays(30);
    private static final int MOST_ENDED = 50;

    private final HeadStore heads;
    private final TaskLists reach;
    private final Errands errands;
    private final Alarms alarms;
    private final Questions questions;
    private final FieldNames names;
    private final Clock clock;

    Pull(
            HeadStore heads,
            TaskLists reach,
            Errands errands,
            Alarms alarms,
            Questions questions,
            FieldNames names,
            Clock clock) {
        this.heads = heads;
        this.reach = reach;
        this.errands = errands;
        this.alarms = alarms;
        this.questions = questions;
        this.names = names;
        this.clock = clock;
    }

    /// Empty when the phone knows everything.
    @Transactional
    public Optional<FieldChanges> since(Actor actor, @Nullable String cursor) {
        actor.mustBe(Role.WORKER);
        var now = clock.instant();
        var scope = new OfWorker(actor.worker());
        var cities = reach.cities(actor);
        var open = heads.open(scope, cities, Errands.MOST_OPEN);
        var own = new Besides(alarms.own(actor), questions.waiting(scope, cities));
        var next =
                new Cursor(Times.today(clock), now, Cursor.shortened(actor.worker()), Head.digest(open), own.digest());
        var known = Cursor.of(cursor, actor.worker()).orElse(null);
        if (known == null) return Optional.of(whole(actor, scope, cities, open, own, next));
        var turned = !known.day().equals(next.day());
        if (!turned && known.tasks() == next.tasks()) {
            return known.alarms() == next.alarms()
                    ? Optional.empty()
                    : Optional.of(answer(actor, scope, cities, open, List.of(), List.of(), own, next));
        }
        var from = known.at().minus(OVERLAP);
        var changed = open.stream()
                .filter(it -> !it.since().isBefore(from) || (turned && it.kind() == TaskKind.WATCH))
                .map(Head::id)
                .toList();
        var ended = heads.ended(scope, cities, from, MOST_ENDED);
        // Something is different and it is not told by its time: rather all than not enough.
        if (known.tasks() != next.tasks() && changed.isEmpty() && ended.isEmpty()) {
            return Optional.of(whole(actor, scope, cities, open, own, next));
        }
        var told = answer(actor, scope, cities, open, changed, ended, own, next);
        return Optional.of(turned ? told.with(names.ground(actor)) : told);
    }

    private FieldChanges whole(
            Actor actor, OfWorker scope, List<String> cities, List<Head> open, Besides own, Cursor next) {
        Instant lately = next.at().minus(ENDED_LATELY);
        var ended = heads.ended(scope, cities, lately, MOST_ENDED);
        var all = open.stream().map(Head::id).toList();
        return answer(actor, scope, cities, open, all, ended, own, next).asWhole(names.ground(actor));
    }

    private FieldChanges answer(
            Actor actor,
            OfWorker scope,
            List<String> cities,
            List<Head> open,
            List<Id> changed,
            List<FieldChanges.Ended> ended,
            Besides own,
            Cursor next) {
        var found = errands.among(actor, changed);
        return new FieldChanges(
                next.text(),
                next.at(),
                false,
                open.stream().map(Head::id).toList(),
                found.stream().map(names::open).toList(),
                ended,
                names.watched(found),
                null,
                Besides.orNone(own.alarms()),
                Besides.orNone(own.questions()),
                Besides.orNone(names.contacts(actor, heads.ties(scope, cities))));
    }
}
