package org.gridwrit.payout.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.payout.share.DrawnPlan;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// On which day a plan reached whom.
@Repository
class DeliveryStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    DeliveryStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// Written down again it is corrected.
    void add(DrawnPlan of, UUID addressee, LocalDate day, String words, Actor by, Instant at) {
        jdbc.sql("""
                insert into payout.plan_delivery (city_code, plan_id, addressee, court_code, case_id, day, words, actor_id, at)
                values (:city, :plan, :addressee, :court, :case, :day, :words, :by, :at)
                on conflict (city_code, plan_id, addressee)
                do update set day = excluded.day, words = excluded.words, actor_id = excluded.actor_id, at = excluded.at
                """)
                .param("city", of.id().city())
                .param("plan", of.id().uuid())
                .param("addressee", addressee)
                .param("court", of.court())
                .param("case", of.caseId())
                .param("day", day)
                .param("words", texts.close(words))
                .param("by", by.account())
                .param("at", Times.utc(at))
                .update();
    }

    /// All creditors whom it has not reached yet.
    int addRest(DrawnPlan of, LocalDate day, String words, Actor by, Instant at) {
        return jdbc.sql("""
                insert into payout.plan_delivery (city_code, plan_id, addressee, court_code, case_id, day, words, actor_id, at)
                select distinct s.city_code, s.plan_id, s.claim_id, s.court_code, s.case_id, :day::date, :words, :by::uuid,
                       :at::timestamptz
                  from payout.share s where s.city_code = :city and s.plan_id = :plan
                on conflict (city_code, plan_id, addressee) do nothing
                """)
                .param("city", of.id().city())
                .param("plan", of.id().uuid())
                .param("day", day)
                .param("words", texts.close(words))
                .param("by", by.account())
                .param("at", Times.utc(at))
                .update();
    }

    Optional<LocalDate> day(DrawnPlan of, UUID addressee) {
        return jdbc.sql("""
                select day from payout.plan_delivery where city_code = :city and plan_id = :plan and addressee = :addressee
                """)
                .param("city", of.id().city())
                .param("plan", of.id().uuid())
                .param("addressee", addressee)
                .query(LocalDate.class)
                .optional();
    }

    record Reached(UUID addressee, LocalDate on) {}

    List<Reached> days(DrawnPlan of, List<UUID> addressees) {
        return jdbc.sql("""
                select addressee, day from payout.plan_delivery
                 where city_code = :city and plan_id = :plan and addressee = any(:addressees)
                """)
                .param("city", of.id().city())
                .param("plan", of.id().uuid())
                .param("addressees", addressees.toArray(UUID[]::new))
                .query((row, _) ->
                        new Reached(row.getObject("addressee", UUID.class), row.getObject("day", LocalDate.class)))
                .list();
    }

    record Days(LocalDate on, int count) {}

    List<Days> days(DrawnPlan of) {
        return jdbc.sql("""
                select day, count(*) as reached from payout.plan_delivery where city_code = :city and plan_id = :plan
                 group by day order by day
                """)
                .param("city", of.id().city())
                .param("plan", of.id().uuid())
                .query((row, _) -> new Days(row.getObject("day", LocalDate.class), row.getInt("reached")))
                .list();
    }

    int creditors(DrawnPlan of) {
        return jdbc.sql("""
                select count(distinct claim_id) from payout.share where city_code = :city and plan_id = :plan
                """)
                .param("city", of.id().city())
                .param("plan", of.id().uuid())
                .query(Integer.class)
                .single();
    }
}
