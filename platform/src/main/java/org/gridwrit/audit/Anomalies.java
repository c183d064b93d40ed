package org.gridwrit.audit;

import org.gridwrit.access.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 异常提示 What stands out among the looks and the refusals of a period, by rules anybody can read. They point; a person
/// judges.
@Service
public class Anomalies {
    static final int MANY = 30;
    static final int TIMES_USUAL = 3;
    static final int NIGHT = 5;
    static final int BULK = 1_000;
    static final int PEOPLE = 5;
    static final int OVERREACHES = 10;

    private final LookStore store;

    Anomalies(LookStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    UnusualLooks find(Actor by, AuditFilter filter) {
        filter.mustBeReadableBy(by);
        var city = filter.city();
        return new UnusualLooks(
                store.manyLooks(city, filter.from(), filter.to(), MANY, TIMES_USUAL),
                store.atNight(city, filter.from(), filter.to(), NIGHT),
                store.inBulk(city, filter.from(), filter.to(), BULK),
                store.overreaching(city, filter.from(), filter.to(), OVERREACHES),
                store.byMany(
                        city,
                        AuditTrail.startOf(filter.from()),
                        AuditTrail.startOf(filter.to().plusDays(1)),
                        PEOPLE));
    }
}
