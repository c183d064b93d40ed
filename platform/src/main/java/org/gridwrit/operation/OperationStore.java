package org.gridwrit.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.operation.law.Attending;
import org.gridwrit.operation.law.OperationKind;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OperationStore {
    private static final String SELECT = """
            select city_code, id, court_code, case_id, case_number, kind, citizen, starts_at, place, order_number, vehicles, risks,
                   planned_by_name, state, words, objections, evidence, ended_by_name, asked_position, subject, read_over
              from operation.operation
            """;
    private final JdbcClient jdbc;
    private final AttendeeStore attendees;
    private final ExchangeStore exchanges;
    private final SealedText texts;

    OperationStore(JdbcClient jdbc, AttendeeStore attendees, ExchangeStore exchanges, SealedText texts) {
        this.jdbc = jdbc;
        this.attendees = attendees;
        this.exchanges = exchanges;
        this.texts = texts;
    }

    /// False when it was planned before.
    boolean plan(CaseFile of, UUID id, Plan plan, boolean citizen, Actor by, Instant at) {
        return jdbc.sql("""
                insert into operation.operation
                  (city_code, id, court_code, case_id, case_number, kind, citizen, starts_at, place, order_number, vehicles, risks,
                   planned_by, planned_by_name, planned_at, state)
                values (:city, :id, :court, :case, :number, :kind, :citizen, :starts, :place, :order, :vehicles, :risks,
                   :by, :name, :at, 'PLANNED')
                on conflict (city_code, id) do nothing
                """)
                        .param("city", of.id().city())
                        .param("id", id)
                        .param("court", of.court())
                        .param("case", of.id().uuid())
                        .param("number", of.number())
                        .param("kind", plan.kind().name())
                        .param("citizen", citizen)
                        .param(
                                "starts",
                                Times.utc(plan.starts().atZone(Times.CHINA).toInstant()))
                        .param("place", texts.close(plan.place()))
                        .param("order", plan.order())
                        .param("vehicles", plan.vehicles())
                        .param("risks", texts.close(plan.risks()))
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    List<Operation> ofCase(Scope scope, Id casefile) {
        return jdbc.sql(SELECT + " where city_code = :city and case_id = :case and court_code like :courts order by id")
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> operation(row))
                .list();
    }

    Optional<Operation> named(Scope scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and court_code like :courts")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> operation(row))
                .optional();
    }

    Optional<Operation> lock(Scope.OfCourt scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and court_code = :court for update")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("court", scope.code())
                .query((row, _) -> operation(row))
                .optional();
    }

    void end(Id id, Operation.State state, Held held, Actor by, Instant at) {
        var interview = held.interview();
        jdbc.sql("""
                update operation.operation
                   set state = :state, words = :words, objections = :objections, evidence = :evidence, ended_by_name = :name,
                       ended_at = :at, asked_position = :asked, subject = :subject, read_over = :readOver
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("state", state.name())
                .param("words", texts.close(held.words()))
                .param("objections", texts.close(held.objections()))
                .param("evidence", held.evidence())
                .param("asked", interview == null ? null : interview.asked())
                .param("subject", texts.close(interview == null ? "" : interview.subject()))
                .param("readOver", interview == null ? null : interview.readOver())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
    }

    /// Planned, and begun by then, or without a record since.
    ///
    /// @param own the cases of which alone; absent for all
    int waiting(
            Scope scope, List<String> cities, List<String> courts, @Nullable Set<UUID> own, Instant before, int most) {
        return jdbc.sql("""
                select count(*) from (
                  select from operation.operation where city_code = any(:cities) and court_code = any(:courts)
                     and court_code like :scope and state = 'PLANNED' and starts_at < :before and (:all or case_id = any(:own)) limit :most) counted
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", courts.toArray(String[]::new))
                .param("scope", scope.courtPattern())
                .param("all", own == null)
                .param("own", own == null ? new UUID[0] : own.toArray(UUID[]::new))
                .param("before", Times.utc(before))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /// The next first; what is put on record afterwards, none of them has.
    ///
    /// @param before absent for all that are planned
    /// @param after where the page before ended; absent for the first
    List<Operation> planned(
            Scope scope,
            List<String> cities,
            @Nullable Set<UUID> own,
            @Nullable Instant before,
            Operation.@Nullable End after,
            int limit) {
        var found = jdbc.sql(SELECT + """
                 where city_code = any(:cities) and court_code like :courts and state = 'PLANNED'
                   and (:all or case_id = any(:own)) and (:before::timestamptz is null or starts_at < :before)
                   and (:after::timestamptz is null or (starts_at, id) > (:after, :key))
                 order by starts_at, id limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .param("all", own == null)
                .param("own", own == null ? new UUID[0] : own.toArray(UUID[]::new))
                .param("before", before == null ? null : Times.utc(before), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("after", after == null ? null : Times.utc(after.startsAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("key", after == null ? new UUID(0, 0) : after.id())
                .param("limit", limit)
                .query((row, _) -> operation(row, List.of(), List.of(), null))
                .list();
        var people =
                attendees.of(cities, found.stream().map(it -> it.id().uuid()).toList());
        return found.stream()
                .map(it -> it.attendedBy(people.getOrDefault(it.id().uuid(), List.of())))
                .toList();
    }

    private Operation operation(ResultSet row) throws SQLException {
        var id = new Id(row.getString("city_code"), row.getObject("id", UUID.class));
        return operation(row, attendees.of(id), attendees.findings(id), interview(row, id));
    }

    private Operation operation(
            ResultSet row, List<Attending> people, List<Finding> findings, @Nullable Interview interview)
            throws SQLException {
        var id = new Id(row.getString("city_code"), row.getObject("id", UUID.class));
        return new Operation(
                id,
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                OperationKind.valueOf(row.getString("kind")),
                row.getBoolean("citizen"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                texts.open(row.getString("place")),
                row.getString("order_number"),
                row.getString("vehicles"),
                texts.open(row.getString("risks")),
                row.getString("planned_by_name"),
                Operation.State.valueOf(row.getString("state")),
                texts.open(row.getString("words")),
                texts.open(row.getString("objections")),
                row.getObject("evidence", UUID.class),
                row.getString("ended_by_name"),
                people,
                findings,
                interview);
    }

    private @Nullable Interview interview(ResultSet row, Id id) throws SQLException {
        var asked = row.getObject("asked_position", Integer.class);
        return asked == null
                ? null
                : new Interview(
                        asked, texts.open(row.getString("subject")), exchanges.of(id), row.getBoolean("read_over"));
    }
}
