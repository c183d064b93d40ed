package org.gridwrit.task.list;

import static org.gridwrit.casefile.day.Card.Group.CLOCK;
import static org.gridwrit.casefile.day.Card.Group.DECIDE;
import static org.gridwrit.casefile.day.Card.Group.NEW;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Times;
import org.gridwrit.task.State;
import org.gridwrit.task.list.TaskCountStore.Among;
import org.jspecify.annotations.Nullable;
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
        return cards(actor, since, null, "");
    }

    @Override
    public List<Card> mine(Actor actor, Instant since, Set<UUID> own) {
        return cards(actor, since, own, "&whose=MINE");
    }

    private List<Card> cards(Actor actor, Instant since, @Nullable Set<UUID> cases, String whose) {
        if (!(actor.scope() instanceof Scope.OfCourt(var code))) return List.of();
        var own = courts.under(code).stream().map(Court::code).toList();
        var among = new Among(actor.scope(), courts.citiesUnder(code), own, cases);
        var cards = new ArrayList<Card>();
        var today = Times.today(clock);
        var reported = tasks.in(among, State.REPORTED, Card.MOST);
        cards.add(new Card(DECIDE, "ANSWER", reported, "/console/tasks?group=ANSWER" + whose));
        var planned = tasks.in(among, State.PLANNED, Card.MOST);
        cards.add(new Card(DECIDE, "DISPATCH", planned, "/console/tasks?group=DISPATCH" + whose));
        if (actor.role() == Role.PRESIDENT) {
            cards.add(new Card(DECIDE, "WATCH", tasks.watches(among, Card.MOST), "/console/watches?waiting=true"));
        }
        var due = tasks.due(among, today, Card.MOST);
        cards.add(new Card(CLOCK, "DUE", due, "/console/tasks?dueBy=" + today + whose));
        var came = tasks.since(among, State.REPORTED, since, Card.MOST);
        cards.add(new Card(NEW, "REPORTED", came, "/console/tasks?group=ANSWER&since=" + since + whose));
        var stoodBack = tasks.since(among, State.RECUSED, since, Card.MOST);
        cards.add(new Card(NEW, "RECUSED", stoodBack, "/console/tasks?group=RECUSED&since=" + since + whose));
        return cards;
    }
}
