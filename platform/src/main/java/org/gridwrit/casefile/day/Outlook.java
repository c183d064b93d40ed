package org.gridwrit.casefile.day;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 查看范围 An officer answers for the own cases and sees them first, unless the officer has chosen otherwise; whoever
/// answers for all of them sees all of them.
@Service
public class Outlook {
    private final VisitStore store;
    private final CaseFiles cases;
    private final Clock clock;

    Outlook(VisitStore store, CaseFiles cases, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Whose of(Actor actor) {
        return actor.role() == Role.OFFICER ? store.whose(actor).orElse(Whose.MINE) : Whose.COURT;
    }

    /// 限于我的案件 The cases to which a list is narrowed; none for the whole court.
    @Transactional(readOnly = true)
    public @Nullable Set<UUID> cases(Actor actor, @Nullable Whose whose) {
        return whose == Whose.MINE ? cases.keysOf(actor.scope(), actor.city(), actor.name()) : null;
    }

    /// Remembered at this court until it is chosen again.
    @Transactional
    public void choose(Actor actor, Whose whose) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        store.choose(actor, whose, Visit.first(clock.instant()));
    }
}
