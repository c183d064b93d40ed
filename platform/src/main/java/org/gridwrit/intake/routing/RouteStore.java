package org.gridwrit.intake.routing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.AddressKey;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.division.Division;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// A court sees its own doubtful addresses; a township those that may lie in it, of courts in whatever city.
@Repository
public class RouteStore {
    private static final int LONGEST_WORDS = 2000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ReachStore reach;
    private final Divisions divisions;
    private final SealedText texts;

    RouteStore(JdbcClient jdbc, JsonMapper json, ReachStore reach, Divisions divisions, SealedText texts) {
        this.jdbc = jdbc;
        this.json = json;
        this.reach = reach;
        this.divisions = divisions;
        this.texts = texts;
    }

    public void addAll(String city, List<DoubtfulRoute> routes) {
        if (routes.isEmpty()) return;
        jdbc.sql("""
                insert into intake.doubtful_route (city_code, id, court_code, case_id, case_number, livelihood, debtor_id,
                  debtor_name, debtor_index, address, address_key, kinds, words, reason, known_division, candidates,
                  townships, created_at)
                select :city, id, court, case_id, number, livelihood, debtor_id, name, idx, address, address_key,
                       string_to_array(kinds, ','), words, reason, known, cast(candidates as jsonb),
                       string_to_array(townships, ','), :at
                  from unnest(cast(:ids as uuid[]), cast(:courts as text[]), cast(:cases as uuid[]),
                         cast(:numbers as text[]), cast(:livelihoods as text[]), cast(:debtors as uuid[]),
                         cast(:names as text[]), cast(:indexes as bytea[]), cast(:addresses as text[]),
                         cast(:addressKeys as text[]), cast(:kinds as text[]), cast(:words as text[]),
                         cast(:reasons as text[]), cast(:known as text[]), cast(:candidates as text[]),
                         cast(:townships as text[]))
                    r (id, court, case_id, number, livelihood, debtor_id, name, idx, address, address_key, kinds, words,
                       reason, known, candidates, townships)
                on conflict do nothing
                """)
                .param("city", city)
                .param("at", Times.utc(routes.getFirst().createdAt()))
                .param("ids", routes.stream().map(it -> it.id().uuid()).toArray(UUID[]::new))
                .param("courts", texts(routes, DoubtfulRoute::court))
                .param("cases", routes.stream().map(DoubtfulRoute::caseId).toArray(UUID[]::new))
                .param("numbers", texts(routes, DoubtfulRoute::caseNumber))
                .param(
                        "livelihoods",
                        texts(
                                routes,
                                it -> it.livelihood() == null
                                        ? null
                                        : it.livelihood().name()))
                .param("debtors", routes.stream().map(DoubtfulRoute::debtorId).toArray(UUID[]::new))
                .param("names", texts(routes, DoubtfulRoute::debtorName))
                .param(
                        "indexes",
                        routes.stream().map(DoubtfulRoute::debtorIndex).toArray(byte[][]::new))
                .param("addresses", texts(routes, DoubtfulRoute::address))
                .param("addressKeys", texts(routes, it -> AddressKey.of(it.address())))
                .param("kinds", texts(routes, RouteStore::joined))
                .param("words", texts(routes, it -> texts.close(it.words())))
                .param("reasons", texts(routes, DoubtfulRoute::reason))
                .param("known", texts(routes, DoubtfulRoute::knownDivision))
                .param("candidates", texts(routes, it -> json.writeValueAsString(it.choices())))
                .param("townships", texts(routes, it -> String.join(",", it.townships())))
                .update();
        reach.add(city, routes);
    }

    /// What was doubtful in these cases before, settled or not.
    public List<Waited> waited(Scope scope, String city, Collection<UUID> cases) {
        return jdbc.sql("""
                select id, debtor_id, address_key, kinds, settled_at from intake.doubtful_route
                 where city_code = :city and case_id = any(:cases) and court_code like :courts
                """)
                .param("city", city)
                .param("cases", cases.toArray(UUID[]::new))
                .param("courts", scope.courtPattern())
                .query((row, n) -> new Waited(
                        row.getObject("id", UUID.class),
                        row.getObject("debtor_id", UUID.class),
                        row.getString("address_key"),
                        kinds(row),
                        row.getObject("settled_at") == null))
                .list();
    }

    /// Lets more kinds of help wait with an address that waits already. One that somebody is just deciding about is
    /// left
    /// out: what is asked then waits by itself.
    ///
    /// @return the ids that were widened
    public Set<UUID> widen(String city, Map<UUID, DoubtfulRoute> more) {
        if (more.isEmpty()) return Set.of();
        var told = List.copyOf(more.entrySet());
        return Set.copyOf(jdbc.sql("""
                with mine as (
                  select id from intake.doubtful_route
                   where city_code = :city and id = any(:ids) and settled_at is null
                   order by id
                     for update skip locked)
                update intake.doubtful_route r
                   set kinds = r.kinds || string_to_array(more.kinds, ','),
                       words = concat_ws('；', nullif(r.words, ''), nullif(more.words, ''))
                  from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:words as text[])) more (id, kinds, words),
                       mine
                 where r.city_code = :city and r.id = more.id and r.id = mine.id
                returning r.id
                """)
                .param("city", city)
                .param("ids", told.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param("kinds", told.stream().map(it -> joined(it.getValue())).toArray(String[]::new))
                .param(
                        "words",
                        told.stream()
                                .map(it -> texts.close(it.getValue().words()))
                                .toArray(String[]::new))
                .query(UUID.class)
                .list());
    }

    /// Oldest first: what waits longest is settled first.
    ///
    /// @param own the cases of which alone; absent for all
    List<DoubtfulRoute> open(
            Scope scope, List<String> cities, @Nullable Set<UUID> own, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                select * from intake.doubtful_route
                 where city_code = any(:cities) and settled_at is null
                   and (court_code like :courts or townships && cast(:townships as text[]))
                   and (:all or case_id = any(:own)) and (cast(:after as uuid) is null or id > :after)
                 order by id limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("all", own == null)
                .param("own", own == null ? new UUID[0] : own.toArray(UUID[]::new))
                .param("courts", scope.courtPattern())
                .param("townships", townships(scope).toArray(String[]::new))
                .param("after", after)
                .param("limit", limit)
                .query(this::route)
                .list();
    }

    List<RouteStory> ofCase(Scope scope, Id casefile) {
        return jdbc.sql("""
                select id, debtor_name, address, created_at, settled_at, settled_by, village_code
                  from intake.doubtful_route
                 where city_code = :city and case_id = :case and court_code like :courts
                 order by id desc limit 500
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .query(RouteStory::read)
                .list();
    }

    /// @param most where counting ends
    int count(Scope scope, List<String> cities, @Nullable Set<UUID> own, int most) {
        return jdbc.sql("""
                select count(*) from (
                  select from intake.doubtful_route
                   where city_code = any(:cities) and settled_at is null and court_code like :courts
                     and (:all or case_id = any(:own))
                   limit :most) counted
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .param("all", own == null)
                .param("own", own == null ? new UUID[0] : own.toArray(UUID[]::new))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /// Where the addresses wait that may lie in a division.
    List<String> courtCities(Scope.OfDivision scope) {
        return reach.courtCities(townships(scope));
    }

    Optional<DoubtfulRoute> lock(Scope scope, Id id) {
        return jdbc.sql("""
                select * from intake.doubtful_route
                 where city_code = :city and id = :id and (court_code like :courts or townships && cast(:townships as text[]))
                   for update
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("courts", scope.courtPattern())
                .param("townships", townships(scope).toArray(String[]::new))
                .query(this::route)
                .optional();
    }

    private List<String> townships(Scope scope) {
        if (!(scope instanceof Scope.OfDivision(var own))) return List.of();
        if (own.length() == DivisionLevel.TOWNSHIP.digits()) return List.of(own);
        return divisions.within(own).stream()
                .filter(it -> it.level() == DivisionLevel.TOWNSHIP)
                .map(Division::code)
                .toList();
    }

    /// The others of the same court that wait for the same address; locked in the order of their keys.
    List<DoubtfulRoute> lockSame(DoubtfulRoute route) {
        return jdbc.sql("""
                select * from intake.doubtful_route
                 where city_code = :city and court_code = :court and address_key = :key and settled_at is null and id <> :id
                 order by id
                   for update skip locked
                """)
                .param("city", route.id().city())
                .param("court", route.court())
                .param("key", AddressKey.of(route.address()))
                .param("id", route.id().uuid())
                .query(this::route)
                .list();
    }

    /// Those of the whole city that wait and say these words; what a person has in hand just now is left to that
    /// person.
    List<DoubtfulRoute> lockSaying(String city, String words, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                select * from intake.doubtful_route
                 where city_code = :city and settled_at is null and position(:words in address_key) > 0
                   and (cast(:after as uuid) is null or id > :after)
                 order by id limit :limit
                   for update skip locked
                """)
                .param("city", city)
                .param("words", AddressKey.of(words))
                .param("after", after)
                .param("limit", limit)
                .query(this::route)
                .list();
    }

    /// What is known of a waiting address has changed.
    void reconsider(DoubtfulRoute route) {
        jdbc.sql("""
                update intake.doubtful_route
                   set reason = :reason, known_division = :known, candidates = cast(:candidates as jsonb),
                       townships = :townships
                 where city_code = :city and id = :id and settled_at is null
                """)
                .param("city", route.id().city())
                .param("id", route.id().uuid())
                .param("reason", route.reason())
                .param("known", route.knownDivision())
                .param("candidates", json.writeValueAsString(route.choices()))
                .param("townships", route.townships().toArray(String[]::new))
                .update();
        reach.add(route.id().city(), List.of(route));
    }

    void settle(String city, Collection<DoubtfulRoute> routes, String by, @Nullable String village, Instant at) {
        jdbc.sql("""
                update intake.doubtful_route set settled_at = :at, settled_by = :by, village_code = :village
                 where city_code = :city and id = any(:ids) and settled_at is null
                """)
                .param("city", city)
                .param("ids", routes.stream().map(it -> it.id().uuid()).toArray(UUID[]::new))
                .param("by", by)
                .param("village", village)
                .param("at", Times.utc(at))
                .update();
    }

    private DoubtfulRoute route(ResultSet row, int n) throws SQLException {
        var livelihood = row.getString("livelihood");
        var settled = row.getObject("settled_at", OffsetDateTime.class);
        return new DoubtfulRoute(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                livelihood == null ? null : Livelihood.valueOf(livelihood),
                row.getObject("debtor_id", UUID.class),
                row.getString("debtor_name"),
                row.getBytes("debtor_index"),
                row.getString("address"),
                kinds(row),
                oneByOne(texts.open(row.getString("words"))),
                row.getString("reason"),
                row.getString("known_division"),
                List.of(json.readValue(row.getString("candidates"), Choice[].class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                settled == null ? null : settled.toInstant());
    }

    /// Sealed, the same words cannot be told to be the same: what was asked twice is said once when it is read.
    private static String oneByOne(String words) {
        var once = Arrays.stream(words.split("；")).distinct().collect(Collectors.joining("；"));
        return once.substring(0, Math.min(once.length(), LONGEST_WORDS));
    }

    private static String joined(DoubtfulRoute route) {
        return route.kinds().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static List<TaskKind> kinds(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("kinds").getArray())
                .map(TaskKind::valueOf)
                .toList();
    }

    private static @Nullable String[] texts(
            List<DoubtfulRoute> routes, Function<DoubtfulRoute, @Nullable String> part) {
        return routes.stream().map(part).toArray(String[]::new);
    }
}
