package org.gridwrit.task.list;

import static org.gridwrit.casefile.day.Card.Group.CLOCK;
import static org.gridwrit.casefile.day.Card.Group.DECIDE;
import static org.gridwrit.casefile.day.Card.Group.NEW;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Times;
import org.gridwrit.task.State;
import org.springframework.stereotype.Component;

/// Reports to answer, tasks to dispatch, watches to approve, what is due, and what came in.
@Component
class TaskCards implements CardSource {
    private final TaskCountStore tasks;
    private final Courts courts;
    private final Clock clock;

    TaskCards(TaskCountStore tasks, Courts courts, Clock clock) {
        this.tasks = tasks;
        this.courts = courts;
        this.clock = clock;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        if (!(actor.scope() instanceof Scope.OfCourt(var code))) return List.of();
        var own = courts.under(code).stream().map(Court::code).toList();
        var cities = courts.citiesUnder(code);
        var scope = actor.scope();
        var cards = new ArrayList<Card>();
        var today = Times.today(clock);
        var reported = tasks.in(scope, cities, own, State.REPORTED, Card.MOST);
        cards.add(new Card(DECIDE, "ANSWER", reported, "/console/tasks?group=ANSWER"));
        var planned = tasks.in(scope, cities, own, State.PLANNED, Card.MOST);
        cards.add(new Card(DECIDE, "DISPATCH", planned, "/console/tasks?group=DISPATCH"));
        if (actor.role() == Role.PRESIDENT) {
            cards.add(new Card(DECIDE, "WATCH", tasks.watches(scope, cities, own, Card.MOST), "/console/watches"));
        }
        var due = tasks.due(scope, cities, own, today, Card.MOST);
        cards.add(new Card(CLOCK, "DUE", due, "/console/tasks?dueBy=" + today));
        var came = tasks.since(scope, cities, own, State.REPORTED, since, Card.MOST);
        cards.add(new Card(NEW, "REPORTED", came, "/console/tasks?group=ANSWER&since=" + since));
        var stoodBack = tasks.since(scope, cities, own, State.RECUSED, since, Card.MOST);
        cards.add(new Card(NEW, "RECUSED", stoodBack, "/console/tasks?group=RECUSED&since=" + since));
        return cards;
    }
}
