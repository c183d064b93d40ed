package org.gridwrit.task.recheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Plans and rechecks, in lots.
@Repository
class RecheckStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    RecheckStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// A case that was resumed and terminated again begins anew.
    void plan(RecheckPlan it) {
        jdbc.sql("""
                insert into task.recheck_plan
                  (city_code, case_id, court_code, case_number, closed_on, number, next_on)
                values (:city, :case, :court, :name, :closed, :number, :next)
                on conflict (city_code, case_id) do update
                   set closed_on = excluded.closed_on, number = excluded.number, next_on = excluded.next_on
                """)
                .param("city", it.casefile().city())
                .param("case", it.caseId())
                .param("court", it.court())
                .param("name", it.caseNumber())
                .param("closed", it.closedOn())
                .param("number", it.number())
                .param("next", it.nextOn(), java.sql.Types.DATE)
                .update();
    }

    /// It was resumed: nothing more is looked for, and it leaves the library.
    void end(Id casefile) {
        jdbc.sql("delete from task.recheck_plan where city_code = :city and case_id = :case")
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .update();
    }

    /// Whose day has come; what another instance is at is left to it.
    List<RecheckPlan> due(String city, LocalDate today, int lot) {
        return jdbc.sql("""
                select case_id, court_code, case_number, closed_on, number, next_on from task.recheck_plan
                 where city_code = :city and next_on <= :today order by next_on, case_id limit :lot
                   for update skip locked
                """)
                .param("city", city)
                .param("today", today)
                .param("lot", lot)
                .query((row, _) -> new RecheckPlan(
                        new Id(city, row.getObject("case_id", UUID.class)),
                        row.getString("court_code"),
                        row.getString("case_number"),
                        row.getObject("closed_on", LocalDate.class),
                        row.getInt("number"),
                        row.getObject("next_on", LocalDate.class)))
                .list();
    }

    void advance(String city, List<RecheckPlan> plans) {
        jdbc.sql("""
                update task.recheck_plan p set number = w.number, next_on = w.next_on
                  from unnest(cast(:cases as uuid[]), cast(:numbers as int[]), cast(:days as date[]))
                         w (case_id, number, next_on)
                 where p.city_code = :city and p.case_id = w.case_id
                """)
                .param("city", city)
                .param("cases", plans.stream().map(RecheckPlan::caseId).toArray(UUID[]::new))
                .param("numbers", plans.stream().map(RecheckPlan::number).toArray(Integer[]::new))
                .param(
                        "days",
                        plans.stream()
                                .map(it ->
                                        it.nextOn() == null ? null : it.nextOn().toString())
                                .toArray(String[]::new))
                .update();
    }

    /// @return the cases of those that were not opened before
    Set<UUID> open(String city, List<RecheckPlan> plans, List<UUID> keys, LocalDate today) {
        return new HashSet<>(jdbc.sql("""
                insert into task.recheck
                  (city_code, id, court_code, case_id, case_number, closed_on, number, due_on, opened_on, tasks, told_words)
                select :city, id, court, case_id, name, closed_on, number, due_on, :today, 0, ''
                  from unnest(cast(:keys as uuid[]), cast(:courts as text[]), cast(:cases as uuid[]),
                         cast(:names as text[]), cast(:closed as date[]), cast(:numbers as int[]), cast(:days as date[]))
                         w (id, court, case_id, name, closed_on, number, due_on)
                on conflict (city_code, case_id, closed_on, number) do nothing
                returning case_id
                """)
                .param("city", city)
                .param("today", today)
                .param("keys", keys.toArray(UUID[]::new))
                .param("courts", plans.stream().map(RecheckPlan::court).toArray(String[]::new))
                .param("cases", plans.stream().map(RecheckPlan::caseId).toArray(UUID[]::new))
                .param("names", plans.stream().map(RecheckPlan::caseNumber).toArray(String[]::new))
                .param(
                        "closed",
                        plans.stream().map(it -> it.closedOn().toString()).toArray(String[]::new))
                .param("numbers", plans.stream().map(RecheckPlan::number).toArray(Integer[]::new))
                .param(
                        "days",
                        plans.stream().map(it -> String.valueOf(it.nextOn())).toArray(String[]::new))
                .query((row, _) -> row.getObject("case_id", UUID.class))
                .list());
    }

    void asked(String city, Collection<UUID> cases, LocalDate today) {
        if (cases.isEmpty()) return;
        jdbc.sql("""
                update task.recheck set tasks = tasks + 1
                 where city_code = :city and case_id = any(:cases) and opened_on = :today
                """)
                .param("city", city)
                .param("cases", cases.toArray(UUID[]::new))
                .param("today", today)
                .update();
    }

    List<Recheck> ofCase(Scope scope, Id casefile) {
        return jdbc.sql("""
                select city_code, id, case_id, case_number, number, due_on, opened_on, tasks, found_on, told_on,
                       told_words from task.recheck
                 where city_code = :city and case_id = :case and court_code like :scope order by closed_on desc, number desc limit 100
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("scope", scope.courtPattern())
                .query(this::recheck)
                .list();
    }

    Optional<Recheck> lock(Scope.OfCourt scope, Id id) {
        return jdbc.sql("""
                select city_code, id, case_id, case_number, number, due_on, opened_on, tasks, found_on, told_on,
                       told_words from task.recheck
                 where city_code = :city and id = :id and court_code = :court for update
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("court", scope.code())
                .query(this::recheck)
                .optional();
    }

    /// Property was reported for the latest recheck of the case.
    void found(Id casefile, LocalDate on) {
        jdbc.sql("""
                update task.recheck set found_on = :on
                 where city_code = :city and case_id = :case and id = (select r.id from task.recheck r
                       where r.city_code = :city and r.case_id = :case order by r.closed_on desc, r.number desc limit 1)
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("on", on)
                .update();
    }

    void told(Id id, LocalDate on, String how) {
        jdbc.sql("""
                update task.recheck set told_on = :on, told_words = :how where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("on", on)
                .param("how", texts.close(how))
                .update();
    }

    private Recheck recheck(ResultSet row, int n) throws SQLException {
        return new Recheck(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getInt("number"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("opened_on", LocalDate.class),
                row.getInt("tasks"),
                row.getObject("found_on", LocalDate.class),
                row.getObject("told_on", LocalDate.class),
                texts.open(row.getString("told_words")));
    }
}
