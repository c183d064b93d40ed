package org.gridwrit.casefile.day;

import java.time.Clock;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 查看范围 An officer answers for the own cases and sees them first, unless the officer has chosen otherwise; whoever
/// answers for all of them sees all of them.
@Service
public class Outlook {
    private final VisitStore store;
    private final Clock clock;

    Outlook(VisitStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Whose of(Actor actor) {
        return actor.role() == Role.OFFICER ? store.whose(actor).orElse(Whose.MINE) : Whose.COURT;
    }

    /// Remembered at this court until it is chosen again.
    @Transactional
    public void choose(Actor actor, Whose whose) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        store.choose(actor, whose, Visit.first(clock.instant()));
    }
}
