package org.gridwrit.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.filing.EventRow;
import org.gridwrit.casefile.filing.PartySealing;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One case at a time: read, lock, change.
@Repository
class CaseFileStore {
    private final JdbcClient jdbc;
    private final PartySealing sealing;
    private final SealedText texts;

    CaseFileStore(JdbcClient jdbc, PartySealing sealing, SealedText texts) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.texts = texts;
    }

    Optional<CaseFile> named(Scope scope, Id id) {
        return jdbc.sql("""
                select id, court_code, number, filed_on, officer, cause, livelihood, amount_fen, recovered_fen, state,
                       closed_on, closing
                  from casefile.casefile
                 where city_code = :city and id = :id and court_code like :scope
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("scope", scope.courtPattern())
                .query((row, _) -> casefile(id, row, parties(id)))
                .optional();
    }

    /// Holds the row until commit. Parties are left out: no change of state asks for them.
    Optional<CaseFile> lock(Scope scope, Id id) {
        return jdbc.sql("""
                select id, court_code, number, filed_on, officer, cause, livelihood, amount_fen, recovered_fen, state,
                       closed_on, closing
                  from casefile.casefile
                 where city_code = :city and id = :id and court_code like :scope
                   for update
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("scope", scope.courtPattern())
                .query((row, _) -> casefile(id, row, List.of()))
                .optional();
    }

    /// @param held ` for no key update`, stronger than a share: whoever holds them may change them next
    Map<UUID, CaseState.Closed> closed(String city, Collection<UUID> cases, String held) {
        var closed = new HashMap<UUID, CaseState.Closed>();
        jdbc.sql("""
                select id, state, closed_on, closing from casefile.casefile
                 where city_code = :city and id = any(:cases) order by id
                """ + held)
                .param("city", city)
                .param("cases", cases.toArray(UUID[]::new))
                .query(row -> {
                    if (!row.getString("state").equals(CaseState.Name.CLOSED.name())) return;
                    var day = row.getObject("closed_on", LocalDate.class);
                    closed.put(
                            row.getObject("id", UUID.class),
                            new CaseState.Closed(day, Closing.valueOf(row.getString("closing"))));
                });
        return closed;
    }

    List<CaseEvent> timeline(Scope scope, Id id) {
        return jdbc.sql("""
                select e.id, e.at, e.actor_name, e.kind, e.words, e.amount_fen
                  from casefile.event e
                  join casefile.casefile c on c.city_code = e.city_code and c.id = e.case_id
                 where e.city_code = :city and e.case_id = :id and c.court_code like :scope
                 order by e.at, e.id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("scope", scope.courtPattern())
                .query(this::event)
                .list();
    }

    /// The latest first; of money the ledger tells.
    List<CaseEvent> timeline(Scope scope, Id id, Instant at, UUID before, int limit) {
        return jdbc.sql("""
                select e.id, e.at, e.actor_name, e.kind, e.words, e.amount_fen
                  from casefile.event e
                 where e.city_code = :city and e.case_id = :id and e.court_code like :scope
                   and e.kind <> 'RECOVERED' and (e.at, e.id) < (:at, :before)
                 order by e.at desc, e.id desc limit :limit
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("scope", scope.courtPattern())
                .param("at", Times.utc(at))
                .param("before", before)
                .param("limit", limit)
                .query(this::event)
                .list();
    }

    private CaseEvent event(ResultSet row, int n) throws SQLException {
        return new CaseEvent(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                CaseEvent.Kind.valueOf(row.getString("kind")),
                texts.open(row.getString("words")),
                fen(row));
    }

    void save(Id id, CaseState state, Instant now) {
        jdbc.sql("""
                update casefile.casefile
                   set state = :state, closed_on = :on, closing = :way, changed_at = :now
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("state", state.name().name())
                .param("on", state instanceof CaseState.Closed(var on, var _) ? on : null, java.sql.Types.DATE)
                .param("way", state instanceof CaseState.Closed(var _, var way) ? way.name() : null)
                .param("now", Times.utc(now))
                .update();
    }

    /// The county of a town stands beside it: both are asked for.
    void place(String city, Map<UUID, Set<String>> towns) {
        var ids = List.copyOf(towns.keySet());
        jdbc.sql("""
                update casefile.casefile c
                   set towns = array(select distinct it from unnest(c.towns || string_to_array(told.towns, ' ')) it)
                  from unnest(:cases::uuid[], :towns::text[]) told (id, towns)
                 where c.city_code = :city and c.id = told.id and not c.towns @> string_to_array(told.towns, ' ')
                """)
                .param("city", city)
                .param("cases", ids.toArray(UUID[]::new))
                .param(
                        "towns",
                        ids.stream()
                                .map(it -> withCounties(towns.getOrDefault(it, Set.of())))
                                .toArray(String[]::new))
                .update();
    }

    private static String withCounties(Set<String> towns) {
        return towns.stream()
                .flatMap(it -> Stream.of(it, it.substring(0, 6)))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    void assign(Id id, String officer, Instant now) {
        jdbc.sql("""
                update casefile.casefile set officer = :officer, changed_at = :now
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("officer", officer)
                .param("now", Times.utc(now))
                .update();
    }

    /// @return false when the event was stored before: somebody resent the command
    boolean add(Id id, String court, EventRow event, String actor, Instant now) {
        return jdbc.sql("""
                insert into casefile.event (city_code, id, case_id, court_code, at, actor_name, kind, words, amount_fen)
                values (:city, :event, :case, :court, :now, :actor, :kind, :words, :amount)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", id.city())
                        .param("event", event.id())
                        .param("case", id.uuid())
                        .param("court", court)
                        .param("now", Times.utc(now))
                        .param("actor", actor)
                        .param("kind", event.kind().name())
                        .param("words", texts.close(event.words()))
                        .param(
                                "amount",
                                event.amount() == null ? null : event.amount().value(),
                                java.sql.Types.BIGINT)
                        .update()
                == 1;
    }

    /// 执行中, and its line on each timeline. Cases in any other state than FILED stay as they are.
    List<UUID> enforce(String city, Collection<UUID> cases, List<EventRow> events, String actor, Instant now) {
        return jdbc.sql("""
                with begun as (
                  update casefile.casefile
                     set state = 'ENFORCING', changed_at = :now
                   where city_code = :city and id = any(:cases) and state = 'FILED'
                  returning id, court_code)
                insert into casefile.event (city_code, id, case_id, court_code, at, actor_name, kind, words)
                select :city, told.id, told.case_id, begun.court_code, :now, :actor, 'ENFORCING', ''
                  from unnest(:eventIds::uuid[], :eventCases::uuid[]) told (id, case_id)
                  join begun on begun.id = told.case_id
                returning case_id
                """)
                .param("city", city)
                .param("cases", cases.toArray(UUID[]::new))
                .param("eventIds", events.stream().map(EventRow::id).toArray(UUID[]::new))
                .param("eventCases", events.stream().map(EventRow::casefile).toArray(UUID[]::new))
                .param("actor", actor)
                .param("now", Times.utc(now))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<Party> parties(Id id) {
        return jdbc.sql("""
                select id, role, name, id_kind, id_sealed, phone_sealed, address
                  from casefile.party
                 where city_code = :city and case_id = :id
                 order by id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .query((row, _) -> party(row))
                .list();
    }

    private Party party(ResultSet row) throws SQLException {
        var number = sealing.open(row.getBytes("id_sealed"));
        var phone = sealing.open(row.getBytes("phone_sealed"));
        return new Party(
                row.getObject("id", UUID.class),
                PartyRole.valueOf(row.getString("role")),
                row.getString("name"),
                IdKind.valueOf(row.getString("id_kind")),
                number == null ? null : Party.mask(number),
                row.getString("address"),
                phone == null ? null : Party.maskPhone(phone));
    }

    private static CaseFile casefile(Id id, ResultSet row, List<Party> parties) throws SQLException {
        var livelihood = row.getString("livelihood");
        var closing = row.getString("closing");
        return new CaseFile(
                id,
                row.getString("court_code"),
                row.getString("number"),
                row.getObject("filed_on", LocalDate.class),
                row.getString("officer"),
                row.getString("cause"),
                livelihood == null ? null : Livelihood.valueOf(livelihood),
                new Fen(row.getLong("amount_fen")),
                new Fen(row.getLong("recovered_fen")),
                CaseState.of(
                        CaseState.Name.valueOf(row.getString("state")),
                        row.getObject("closed_on", LocalDate.class),
                        closing == null ? null : Closing.valueOf(closing)),
                parties);
    }

    private static @Nullable Fen fen(ResultSet row) throws SQLException {
        long amount = row.getLong("amount_fen");
        return row.wasNull() ? null : new Fen(amount);
    }
}
