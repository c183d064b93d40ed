package org.gridwrit.casefile.day;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One row for an account at a court: who moves to another begins anew there.
@Repository
class VisitStore {
    private final JdbcClient jdbc;

    VisitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Visit> of(Actor actor) {
        return jdbc.sql("""
                select opened_at, before_at from casefile.visit where city_code = :city and account_id = :account
                   and court_code = :court
                """)
                .param("city", actor.city())
                .param("account", actor.account())
                .param("court", actor.court())
                .query((row, _) -> new Visit(
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getObject("before_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    Optional<Whose> whose(Actor actor) {
        return jdbc.sql("""
                select whose from casefile.visit where city_code = :city and account_id = :account
                   and court_code = :court and whose is not null
                """)
                .param("city", actor.city())
                .param("account", actor.account())
                .param("court", actor.court())
                .query((row, _) -> Whose.valueOf(row.getString("whose")))
                .optional();
    }

    void choose(Actor actor, Whose whose, Visit first) {
        jdbc.sql("""
                insert into casefile.visit (city_code, account_id, court_code, opened_at, before_at, whose)
                values (:city, :account, :court, :opened, :before, :whose)
                on conflict (city_code, account_id, court_code) do update set whose = excluded.whose
                """)
                .param("city", actor.city())
                .param("account", actor.account())
                .param("court", actor.court())
                .param("opened", Times.utc(first.opened()))
                .param("before", Times.utc(first.before()))
                .param("whose", whose.name())
                .update();
    }

    void save(Actor actor, Visit visit) {
        jdbc.sql("""
                insert into casefile.visit (city_code, account_id, court_code, opened_at, before_at)
                values (:city, :account, :court, :opened, :before)
                on conflict (city_code, account_id, court_code) do update
                   set opened_at = excluded.opened_at, before_at = excluded.before_at
                """)
                .param("city", actor.city())
                .param("account", actor.account())
                .param("court", actor.court())
                .param("opened", Times.utc(visit.opened()))
                .param("before", Times.utc(visit.before()))
                .update();
    }
}
