package org.gridwrit.operation.breach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.operation.law.Consumption;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Position;
import org.gridwrit.task.SpendingSeen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BreachStore {
    private static final String SELECT = """
            select city_code, id, court_code, case_id, case_number, party_id, unit, consumption, seen_on, place, words, source,
                   source_name, evidence, task_id, longitude, latitude, accuracy, entered_by_name, entered_at, state,
                   ordered_on, fine_fen, days
              from operation.breach
            """;
    private final JdbcClient jdbc;
    private final BreachStepStore steps;
    private final SealedText texts;

    BreachStore(JdbcClient jdbc, BreachStepStore steps, SealedText texts) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.texts = texts;
    }

    /// False when it was entered before.
    boolean add(CaseFile of, UUID id, NewBreach it, boolean unit, Actor by, Instant at) {
        return jdbc.sql("""
                insert into operation.breach
                  (city_code, id, court_code, case_id, case_number, party_id, unit, consumption, seen_on, place, words, source,
                   source_name, evidence, entered_by_name, entered_at, state)
                values (:city, :id, :court, :case, :number, :party, :unit, :consumption, :seen, :place, :words, :source,
                   :sourceName, :evidence, :name, :at, 'REPORTED')
                on conflict (city_code, id) do nothing
                """)
                        .param("city", of.id().city())
                        .param("id", id)
                        .param("court", of.court())
                        .param("case", of.id().uuid())
                        .param("number", of.number())
                        .param("party", it.party())
                        .param("unit", unit)
                        .param("consumption", it.consumption().name())
                        .param("seen", it.seenOn())
                        .param("place", texts.close(it.place()))
                        .param("words", texts.close(it.words()))
                        .param("source", it.source().name())
                        .param("sourceName", texts.close(it.sourceName()))
                        .param("evidence", it.evidence())
                        .param("name", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    /// With which task it was told, and where the phone was.
    void place(SpendingSeen it) {
        var at = it.position();
        jdbc.sql("""
                update operation.breach
                   set task_id = :task, longitude = :longitude, latitude = :latitude, accuracy = :accuracy
                 where city_code = :city and id = :id
                """)
                .param("city", it.id().city())
                .param("id", it.id().uuid())
                .param("task", it.task().uuid())
                .param("longitude", at == null ? null : at.longitude())
                .param("latitude", at == null ? null : at.latitude())
                .param("accuracy", at == null ? null : at.accuracy())
                .update();
    }

    void decide(Id id, BreachReports.Course to) {
        jdbc.sql("""
                update operation.breach set state = :state, ordered_on = :ordered, fine_fen = :fine, days = :days
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("state", to.state().name())
                .param("ordered", to.orderedOn())
                .param("fine", to.fine().value())
                .param("days", to.days())
                .update();
    }

    List<Breach> ofCase(Scope scope, Id casefile) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and case_id = :case and court_code like :courts order by id desc
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> breach(row))
                .list();
    }

    /// Those that wait first, without the steps of each: a list shows none.
    ///
    /// @param own the cases of which alone; absent for all
    /// @param after where the page before ended; absent for the first
    List<Breach> ofCourts(
            Scope scope,
            List<String> cities,
            Breach.@Nullable State state,
            @Nullable Set<UUID> own,
            Breach.@Nullable End after,
            int limit) {
        return jdbc.sql(SELECT + """
                 where city_code = any(:cities) and court_code like :courts
                   and (:state::text is null or state = :state) and (:all or case_id = any(:own))
                   and (:at::timestamptz is null
                        or (state in ('REPORTED', 'PROPOSED'), entered_at, id) < (:waits, :at, :key))
                 order by state in ('REPORTED', 'PROPOSED') desc, entered_at desc, id desc limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .param("state", state == null ? null : state.name())
                .param("all", own == null)
                .param("own", own == null ? new UUID[0] : own.toArray(UUID[]::new))
                .param("waits", after != null && after.waits())
                .param("at", after == null ? null : Times.utc(after.enteredAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("key", after == null ? new UUID(0, 0) : after.id())
                .param("limit", limit)
                .query((row, _) -> breach(row, List.of()))
                .list();
    }

    /// How many of the same, at most so many; courts are named one by one for their index.
    int waiting(
            Scope scope,
            List<String> cities,
            List<String> courts,
            Breach.State state,
            @Nullable Set<UUID> own,
            int most) {
        return jdbc.sql("""
                select count(*) from (
                  select from operation.breach where city_code = any(:cities) and court_code = any(:courts)
                     and court_code like :scope and state = :state and (:all or case_id = any(:own)) limit :most) counted
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", courts.toArray(String[]::new))
                .param("scope", scope.courtPattern())
                .param("state", state.name())
                .param("all", own == null)
                .param("own", own == null ? new UUID[0] : own.toArray(UUID[]::new))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /// 统计 How many stand where, and the fines.
    List<BreachCount> counts(Scope scope, List<String> cities) {
        return jdbc.sql("""
                select state, count(*) as many, sum(fine_fen) as fen from operation.breach
                 where city_code = any(:cities) and court_code like :courts group by state order by state
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .query((row, _) -> new BreachCount(
                        Breach.State.valueOf(row.getString("state")), row.getLong("many"), new Fen(row.getLong("fen"))))
                .list();
    }

    Optional<Breach> named(Scope scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and court_code like :courts")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> breach(row))
                .optional();
    }

    Optional<Breach> lock(Scope.OfCourt scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and court_code = :court for update")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("court", scope.code())
                .query((row, _) -> breach(row))
                .optional();
    }

    private static @Nullable Position position(ResultSet row) throws SQLException {
        var longitude = row.getObject("longitude", Double.class);
        return longitude == null ? null : new Position(longitude, row.getDouble("latitude"), row.getDouble("accuracy"));
    }

    private Breach breach(ResultSet row) throws SQLException {
        return breach(row, steps.of(new Id(row.getString("city_code"), row.getObject("id", UUID.class))));
    }

    private Breach breach(ResultSet row, List<Breach.BreachStep> taken) throws SQLException {
        var id = new Id(row.getString("city_code"), row.getObject("id", UUID.class));
        var task = row.getObject("task_id", UUID.class);
        return new Breach(
                id,
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getObject("party_id", UUID.class),
                row.getBoolean("unit"),
                Consumption.valueOf(row.getString("consumption")),
                row.getObject("seen_on", LocalDate.class),
                texts.open(row.getString("place")),
                texts.open(row.getString("words")),
                Reporter.valueOf(row.getString("source")),
                texts.open(row.getString("source_name")),
                row.getObject("evidence", UUID.class),
                task == null ? null : new Id(id.city(), task),
                position(row),
                row.getString("entered_by_name"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                Breach.State.valueOf(row.getString("state")),
                row.getObject("ordered_on", LocalDate.class),
                new Fen(row.getLong("fine_fen")),
                row.getInt("days"),
                taken);
    }
}
