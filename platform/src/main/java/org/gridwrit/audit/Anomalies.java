package org.gridwrit.audit;

import java.util.List;
import org.gridwrit.access.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 异常提示 What stands out among the looks of a period, by rules anybody can read. They point; a person judges.
@Service
public class Anomalies {
    static final int MANY = 30;
    static final int TIMES_USUAL = 3;
    static final int NIGHT = 5;
    static final int BULK = 1_000;
    static final int PEOPLE = 5;

    private final LookStore store;

    Anomalies(LookStore store) {
        this.store = store;
    }

    /// @param many   days of more looks than a person's own habit
    /// @param night  looks between 22:00 and 06:00
    /// @param bulk   many records in lists, or any export
    /// @param byMany records many different people looked at
    record Found(List<Unusual> many, List<Unusual> night, List<Unusual> bulk, List<Watched> byMany) {}

    @Transactional(readOnly = true)
    Found find(Actor by, AuditFilter filter) {
        filter.mustBeReadableBy(by);
        var city = filter.city();
        return new Found(
                store.manyLooks(city, filter.from(), filter.to(), MANY, TIMES_USUAL),
                store.atNight(city, filter.from(), filter.to(), NIGHT),
                store.inBulk(city, filter.from(), filter.to(), BULK),
                store.byMany(
                        city,
                        AuditTrail.startOf(filter.from()),
                        AuditTrail.startOf(filter.to().plusDays(1)),
                        PEOPLE));
    }
}
