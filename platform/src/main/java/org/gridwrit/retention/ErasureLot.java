package org.gridwrit.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One lot, in one transaction with its line on the trail: either all of it is gone and written down, or nothing.
@Component
class ErasureLot {
    static final int ROWS = 500;
    static final int CASES = 50;

    private final RetentionStore store;
    private final HoldStore holds;
    private final List<CaseData> caseData;
    private final Audit audit;
    private final Clock clock;

    ErasureLot(RetentionStore store, HoldStore holds, List<CaseData> caseData, Audit audit, Clock clock) {
        this.store = store;
        this.holds = holds;
        this.caseData =
                caseData.stream().sorted(Comparator.comparing(CaseData::last)).toList();
        this.audit = audit;
        this.clock = clock;
    }

    /// @return whether there was nothing left
    @Transactional
    boolean erase(RetentionRule rule, String city, LocalDate today) {
        store.lock(city, clock.instant());
        var before = today.minus(rule.kept());
        var held = holds.inForce(city, today);
        int most = rule.how() == RetentionRule.How.CASES ? CASES : ROWS;
        int erased = rule.how() == RetentionRule.How.CASES
                ? erase(city, store.dueCases(rule, city, before, held, most), today)
                : store.erase(rule, city, before, held, most);
        boolean last = erased < most;
        store.erased(rule, city, today, erased, last ? clock.instant() : null);
        if (erased > 0) {
            audit.record(program(city), city, "retention.erase", subject(rule), rule.key() + " " + erased);
        }
        return last;
    }

    /// Everything about these cases, in the caller's transaction.
    int erase(String city, List<UUID> cases, LocalDate today) {
        if (!cases.isEmpty()) {
            for (var data : caseData) store.erase(data, city, cases, today);
        }
        return cases.size();
    }

    private static UUID subject(RetentionRule rule) {
        return UUID.nameUUIDFromBytes(rule.key().getBytes(UTF_8));
    }

    private static Actor program(String city) {
        return new Actor(Actor.SYSTEM, "GridWrit", Role.ADMINISTRATOR, city, new Scope.None());
    }
}
