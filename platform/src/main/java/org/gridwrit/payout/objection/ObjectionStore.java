package org.gridwrit.payout.objection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.payout.share.DrawnPlan;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ObjectionStore {
    private static final String SELECT = """
            select city_code, id, plan_id, court_code, case_id, case_number, plan_version, objector, objector_name, claim_id,
                   disputed_fen, words, last_day, state, step_on, until_day, step_words, entered_by_name
              from payout.objection
             where city_code = :city and court_code like :scope""";

    private final JdbcClient jdbc;
    private final SealedText texts;

    ObjectionStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it was entered before.
    boolean add(Objection it, Actor by, Instant at) {
        return jdbc.sql("""
                insert into payout.objection
                  (city_code, id, plan_id, court_code, case_id, case_number, plan_version, objector, objector_name, claim_id,
                   disputed_fen, words, last_day, state, step_on, until_day, step_words, entered_by, entered_by_name, at)
                values (:city, :id, :plan, :court, :case, :number, :version, :objector, :name, :claim, :disputed, :words,
                        :last, :state, :on, null, '', :by, :byname, :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", it.id().city())
                        .param("id", it.id().uuid())
                        .param("plan", it.plan())
                        .param("court", it.court())
                        .param("case", it.caseId())
                        .param("number", it.caseNumber())
                        .param("version", it.version())
                        .param("objector", it.objector())
                        .param("name", it.objectorName())
                        .param("claim", it.claim(), Types.OTHER)
                        .param("disputed", it.disputed().value())
                        .param("words", texts.close(it.words()))
                        .param("last", it.lastDay())
                        .param("state", it.state().name())
                        .param("on", it.course().on())
                        .param("by", by.account())
                        .param("byname", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    void step(Objection it) {
        jdbc.sql("""
                update payout.objection set state = :state, step_on = :on, until_day = :until, step_words = :words
                 where city_code = :city and id = :id
                """)
                .param("state", it.state().name())
                .param("on", it.course().on())
                .param("until", it.due(), Types.DATE)
                .param("words", texts.close(words(it.course())))
                .param("city", it.id().city())
                .param("id", it.id().uuid())
                .update();
    }

    /// 异议的每一步 Only added to.
    void add(Objection of, Step step, UUID key, Actor by, Instant at) {
        jdbc.sql("""
                insert into payout.objection_step (city_code, id, objection_id, court_code, case_id, kind, day, words, actor_name, at)
                values (:city, :id, :objection, :court, :case, :kind, :day, :words, :by, :at)
                """)
                .param("city", of.id().city())
                .param("id", key)
                .param("objection", of.id().uuid())
                .param("court", of.court())
                .param("case", of.caseId())
                .param("kind", step.kind().name())
                .param("day", step.day())
                .param("words", texts.close(step.words()))
                .param("by", by.name())
                .param("at", Times.utc(at))
                .update();
    }

    boolean isKnown(Id objection, UUID step) {
        return jdbc.sql("""
                select count(*) from payout.objection_step where city_code = :city and id = :id and objection_id = :objection
                """)
                        .param("city", objection.city())
                        .param("id", step)
                        .param("objection", objection.uuid())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    record Done(UUID objection, Step step, String by) {}

    List<Done> steps(DrawnPlan of) {
        return jdbc.sql("""
                select t.objection_id, t.kind, t.day, t.words, t.actor_name
                  from payout.objection_step t
                  join payout.objection o on o.city_code = t.city_code and o.id = t.objection_id
                 where t.city_code = :city and o.plan_id = :plan order by t.at, t.id
                """)
                .param("city", of.id().city())
                .param("plan", of.id().uuid())
                .query((row, _) -> new Done(
                        row.getObject("objection_id", UUID.class),
                        new Step(
                                Step.Kind.valueOf(row.getString("kind")),
                                row.getObject("day", LocalDate.class),
                                texts.open(row.getString("words"))),
                        row.getString("actor_name")))
                .list();
    }

    Optional<Objection> lock(Scope scope, Id id) {
        return jdbc.sql(SELECT + " and id = :id for update")
                .param("city", id.city())
                .param("scope", scope.courtPattern())
                .param("id", id.uuid())
                .query(this::objection)
                .optional();
    }

    List<Objection> ofPlan(Scope scope, DrawnPlan of) {
        return jdbc.sql(SELECT + " and plan_id = :plan order by id")
                .param("city", of.id().city())
                .param("scope", scope.courtPattern())
                .param("plan", of.id().uuid())
                .query(this::objection)
                .list();
    }

    /// Those that wait for a step, the nearest last day first.
    List<Objection> open(Scope scope, String city, int most) {
        return jdbc.sql(SELECT + """
                         and state in ('RAISED', 'NOTIFIED', 'OPPOSED', 'TOLD', 'SUED')
                         order by until_day nulls first, id limit :most
                        """)
                .param("city", city)
                .param("scope", scope.courtPattern())
                .param("most", most)
                .query(this::objection)
                .list();
    }

    /// Up to `most`.
    int count(Scope scope, String city, int most) {
        return jdbc.sql("""
                select count(*) from (select from payout.objection
                  where city_code = :city and court_code like :scope and state in ('RAISED', 'NOTIFIED', 'OPPOSED', 'TOLD', 'SUED')
                  limit :most) open
                """)
                .param("city", city)
                .param("scope", scope.courtPattern())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private Objection objection(ResultSet row, int n) throws SQLException {
        return new Objection(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getObject("plan_id", UUID.class),
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getInt("plan_version"),
                row.getObject("objector", UUID.class),
                row.getString("objector_name"),
                row.getObject("claim_id", UUID.class),
                new Fen(row.getLong("disputed_fen")),
                texts.open(row.getString("words")),
                row.getObject("last_day", LocalDate.class),
                course(
                        Course.Name.valueOf(row.getString("state")),
                        row.getObject("step_on", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        texts.open(row.getString("step_words"))),
                row.getString("entered_by_name"));
    }

    private static Course course(Course.Name state, LocalDate on, @Nullable LocalDate until, String words) {
        return switch (state) {
            case RAISED -> new Course.Raised(on);
            case LATE -> new Course.Late(on);
            case NOTIFIED -> new Course.Notified(on, Objects.requireNonNull(until));
            case OPPOSED -> new Course.Opposed(on, words);
            case TOLD -> new Course.Told(on, Objects.requireNonNull(until));
            case SUED -> new Course.Sued(on, words);
            case CORRECTED, NOT_SUED, DECIDED, WITHDRAWN -> new Course.Ended(state, on, words);
        };
    }

    private static String words(Course it) {
        return switch (it) {
            case Course.Opposed opposed -> opposed.by();
            case Course.Sued sued -> sued.suit();
            case Course.Ended ended -> ended.words();
            case Course.Raised _, Course.Late _, Course.Notified _, Course.Told _ -> "";
        };
    }
}
