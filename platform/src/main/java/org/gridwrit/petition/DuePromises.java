package org.gridwrit.petition;

import java.time.Clock;
import org.gridwrit.access.Scope;
import org.gridwrit.petition.PetitionMoved.What;
import org.gridwrit.petition.law.PromiseClock;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 承诺到期 Says of each promise once that its end comes near, and once that it is overdue.
@Service
class DuePromises {
    private final PromiseStore promises;
    private final PetitionStore petitions;
    private final Moves moves;
    private final Clock clock;

    DuePromises(PromiseStore promises, PetitionStore petitions, Moves moves, Clock clock) {
        this.promises = promises;
        this.petitions = petitions;
        this.moves = moves;
        this.clock = clock;
    }

    /// @return how many were told
    @Transactional
    int tell(String city) {
        var today = Times.today(clock);
        int told = 0;
        for (var it : promises.near(city, today.plusDays(PromiseClock.DAYS_BEFORE))) {
            var what = PromiseClock.of(it.until(), today) == PromiseClock.OVERDUE
                    ? What.PROMISE_OVERDUE
                    : What.PROMISE_SOON;
            if (!promises.tell(city, it.id(), what.name())) continue;
            petitions
                    .named(new Scope.OfCourt("桂"), new Id(city, it.petition()))
                    .ifPresent(of -> moves.say(of, what, it.id(), it.id()));
            told++;
        }
        return told;
    }
}
