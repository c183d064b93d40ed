package org.gridwrit.petition;

import java.time.Clock;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.division.Holidays;
import org.gridwrit.petition.PetitionMoved.What;
import org.gridwrit.petition.law.FollowUps;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 回访到期 On their day, or on the first working day after it, as the calendar stands then.
@Service
class DueFollowUps {
    private final EndingStore store;
    private final PetitionStore petitions;
    private final Moves moves;
    private final Holidays holidays;
    private final Audit audit;
    private final Clock clock;

    DueFollowUps(EndingStore store, PetitionStore petitions, Moves moves, Holidays holidays, Audit audit, Clock clock) {
        this.store = store;
        this.petitions = petitions;
        this.moves = moves;
        this.holidays = holidays;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return how many were opened
    @Transactional
    int open(String city) {
        var today = Times.today(clock);
        var program = new Actor(Actor.SYSTEM, "GridWrit", Role.LIAISON, city, new Scope.OfCourt("桂"));
        int opened = 0;
        for (var it : store.near(city, today)) {
            if (!FollowUps.isDue(it.nominal(), today, holidays::orNextWorkingDay)) continue;
            if (!store.open(city, it.id(), today)) continue;
            audit.record(program, city, "petition.follow-up-due", it.petition());
            petitions
                    .named(program.scope(), new Id(city, it.petition()))
                    .ifPresent(of -> moves.say(of, What.FOLLOW_UP, it.id()));
            opened++;
        }
        return opened;
    }
}
