package org.gridwrit.operation.breach;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.gridwrit.casefile.day.Outlook;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 限制消费监督 Of a court and the courts below it: what waits, and how many were decided how.
@Service
@Transactional
class BreachLists implements CardSource {
    static final int PAGE = 50;
    private final BreachStore store;
    private final Courts courts;
    private final Outlook outlook;
    private final Audit audit;

    BreachLists(BreachStore store, Courts courts, Outlook outlook, Audit audit) {
        this.store = store;
        this.courts = courts;
        this.outlook = outlook;
        this.audit = audit;
    }

    /// One line on the trail for the page.
    ///
    /// @param cursor `next` of the page before
    Page<Breach> list(Actor actor, Breach.@Nullable State state, @Nullable Whose whose, @Nullable String cursor) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var own = outlook.cases(actor, whose);
        var after = Breach.End.of(cursor);
        var rows = store.ofCourts(actor.scope(), courts.citiesUnder(actor.court()), state, own, after, PAGE + 1);
        var found = Page.of(rows, PAGE, Breach::cursor);
        audit.list(
                actor,
                actor.city(),
                "breach.list",
                found.rows().stream().map(Breach::casefile).toList(),
                "breaches" + (state == null ? "" : " " + state) + (own == null ? "" : " MINE"));
        return found;
    }

    @Transactional(readOnly = true)
    List<BreachCount> counts(Actor actor) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.counts(actor.scope(), courts.citiesUnder(actor.court()));
    }

    /// What the president has to approve, and officers to look into.
    @Override
    public List<Card> of(Actor actor, Instant since) {
        return cards(actor, null, "");
    }

    @Override
    public List<Card> mine(Actor actor, Instant since, Set<UUID> own) {
        return cards(actor, own, "&whose=MINE");
    }

    private List<Card> cards(Actor actor, @Nullable Set<UUID> own, String whose) {
        if (!(actor.scope() instanceof Scope.OfCourt(var code))) return List.of();
        var state = actor.role() == Role.PRESIDENT ? Breach.State.PROPOSED : Breach.State.REPORTED;
        var under = courts.under(code).stream().map(Court::code).toList();
        var count = store.waiting(actor.scope(), courts.citiesUnder(code), under, state, own, Card.MOST);
        return List.of(new Card(Card.Group.DECIDE, "BREACH", count, "/console/breaches?state=" + state + whose));
    }
}
