package org.gridwrit.petition;

import java.time.LocalDate;
import org.gridwrit.access.Actor;
import org.gridwrit.petition.law.PromiseClock;

/// 待办 What a list of petitions is narrowed to.
enum Waits {
    OPEN("and s.state = 'OPEN'"), // 办理中
    VISIT("""
            and exists (select from petition.visit v where v.city_code = s.city_code and v.petition_id = s.id
                           and v.state = 'ASKED' and v.goes = :goes)
            """), // 待下访
    PROMISE("""
            and exists (select from petition.promise v where v.city_code = s.city_code and v.petition_id = s.id
                           and v.state = 'OPEN' and v.until <= :by)
            """), // 承诺将到期
    FOLLOW_UP("""
            and exists (select from petition.follow_up v where v.city_code = s.city_code and v.petition_id = s.id
                           and v.state = 'OPEN')
            """), // 待回访
    ENDED("and s.state = 'ENDED'"); // 已办结

    final String sql;

    Waits(String sql) {
        this.sql = sql;
    }

    /// Of whoever asks, today.
    record Asked(Waits waits, Visit.Goes goes, LocalDate by) {
        static Asked of(Waits waits, Actor actor, LocalDate today) {
            return new Asked(waits, Visits.office(actor), today.plusDays(PromiseClock.DAYS_BEFORE));
        }
    }
}
