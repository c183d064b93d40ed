package org.gridwrit.petition;

import static org.gridwrit.access.Role.COMMITTEE;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PETITION;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.crowd.Crowd;
import org.gridwrit.casefile.crowd.Crowds;
import org.gridwrit.court.Courts;
import org.gridwrit.petition.law.EarlySigns;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 集体信访苗头 Reckoned every night from what is not paid, and read by the court with names, by committee and petition
/// office
/// without.
@Service
@Transactional
public class EarlySignDesk {
    private static final int MOST = 200;
    /// As long as a case terminated for now is looked at again (解释 517).
    private static final int YEARS_TERMINATED = 5;

    private final EarlySignStore store;
    private final Crowds crowds;
    private final PetitionReach reach;
    private final Courts courts;
    private final Audit audit;
    private final Clock clock;

    EarlySignDesk(EarlySignStore store, Crowds crowds, PetitionReach reach, Courts courts, Audit audit, Clock clock) {
        this.store = store;
        this.crowds = crowds;
        this.reach = reach;
        this.courts = courts;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return of how many debtors the rule holds
    public int reckon(String city) {
        var today = Times.today(clock);
        var found = crowds.of(new Scope.OfCourt("桂"), city, EarlySigns.MANY, today.minusYears(YEARS_TERMINATED));
        var held = found.stream()
                .flatMap(it -> EarlySigns.level(EarlySigns.signs(facts(it), today)).stream()
                        .map(level -> new EarlySignStore.Held(
                                it, courts.named(it.court()).divisionCode(), level)))
                .toList();
        store.keep(city, held, today);
        return held.size();
    }

    /// What a court reads names debtors, and is on the trail.
    List<EarlySign> list(Actor actor) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT, COMMITTEE, PETITION);
        var found = store.list(actor.scope(), reach.cities(actor), MOST);
        if (!actor.role().ofCourt())
            return found.stream().map(EarlySign::forCommittee).toList();
        audit.list(actor, actor.city(), "petition.list-signs", found.size(), "signs");
        return found;
    }

    @Transactional(readOnly = true)
    int count(Actor actor, int most) {
        return actor.role() == Role.WORKER ? 0 : store.count(actor.scope(), reach.cities(actor), most);
    }

    private static EarlySigns.Facts facts(Crowd it) {
        return new EarlySigns.Facts(it.creditors(), it.wageCreditors(), it.oldestOn());
    }
}
