package org.gridwrit.address;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// A court sees the names of the city: they are of places, not of cases. A division sees those within it.
@Repository
class LearnedNameStore {
    private final JdbcClient jdbc;

    LearnedNameStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What routes in one city.
    List<org.gridwrit.gazetteer.LearnedName> inUse(String city) {
        return jdbc.sql("""
                select name, area_code, village_code from address.learned_name
                 where city_code = :city and state = 'IN_USE' and grid_id is null order by name, area_code, village_code
                """)
                .param("city", city)
                .query((row, n) -> new org.gridwrit.gazetteer.LearnedName(
                        row.getString("name"), row.getString("area_code"), row.getString("village_code")))
                .list();
    }

    /// What the grids of one city are called besides.
    Map<UUID, List<String>> gridNames(String city) {
        var names = new HashMap<UUID, List<String>>();
        jdbc.sql("""
                select name, grid_id from address.learned_name
                 where city_code = :city and state = 'IN_USE' and grid_id is not null order by name
                """).param("city", city).query(row -> {
            names.computeIfAbsent(row.getObject("grid_id", UUID.class), _ -> new ArrayList<>())
                    .add(row.getString("name"));
        });
        return names;
    }

    /// A name that is there already stays as it is.
    void add(Id id, Saying saying, Instant at) {
        jdbc.sql("""
                insert into address.learned_name (city_code, id, name, area_code, village_code, grid_id, state, first_at,
                  last_at)
                values (:city, :id, :name, :area, :village, :grid, 'HEARD', :at, :at)
                on conflict do nothing
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("name", saying.name())
                .param("area", saying.area())
                .param("village", saying.village())
                .param("grid", saying.grid())
                .param("at", Times.utc(at))
                .update();
    }

    /// Every learned name with these words, with what stands behind each now: counted, not as it was kept.
    List<LearnedName> counted(String city, String name) {
        return jdbc.sql("""
                select n.city_code, n.id, n.name, n.area_code, n.village_code, n.grid_id, n.state, n.round, n.unlearned_at,
                       n.unlearned_by, count(l.id) as lessons, count(distinct l.person_id) as people,
                       count(distinct l.address_index) filter (where length(l.address_index) > 0) as addresses,
                       coalesce(min(l.at), n.first_at) as first_at, coalesce(max(l.at), n.last_at) as last_at
                  from address.learned_name n left join address.lesson l
                    on l.city_code = :city and l.name_id = n.id and l.round = n.round
                 where n.city_code = :city and n.name = :name
                 group by n.city_code, n.id
                 order by n.id
                """)
                .param("city", city)
                .param("name", name)
                .query(LearnedNameStore::name)
                .list();
    }

    void save(LearnedName it) {
        jdbc.sql("""
                update address.learned_name
                   set state = :state, round = :round, people = :people, addresses = :addresses, lessons = :lessons,
                       first_at = :first, last_at = :last, unlearned_at = :unlearnedAt, unlearned_by = :unlearnedBy
                 where city_code = :city and id = :id
                """)
                .param("city", it.id().city())
                .param("id", it.id().uuid())
                .param("state", it.state().name())
                .param("round", it.round())
                .param("people", it.evidence().people())
                .param("addresses", it.evidence().addresses())
                .param("lessons", it.evidence().lessons())
                .param("first", Times.utc(it.evidence().first()))
                .param("last", Times.utc(it.evidence().last()))
                .param("unlearnedAt", it.unlearnedAt() == null ? null : Times.utc(it.unlearnedAt()))
                .param("unlearnedBy", it.unlearnedBy())
                .update();
    }

    Optional<LearnedName> named(Scope scope, Id id) {
        return jdbc.sql("""
                select * from address.learned_name where city_code = :city and id = :id and village_code like :within
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("within", within(scope))
                .query(LearnedNameStore::name)
                .optional();
    }

    /// In the order of their names; pages by name and id.
    List<LearnedName> list(
            Scope scope,
            String city,
            String text,
            LearnedName.@Nullable State state,
            String afterName,
            @Nullable UUID afterId,
            int limit) {
        return jdbc.sql("""
                select * from address.learned_name
                 where city_code = :city and village_code like :within and position(:text in name) > 0
                   and (cast(:state as text) is null or state = :state)
                   and (cast(:afterId as uuid) is null or (name, id) > (:afterName, :afterId))
                 order by name, id limit :limit
                """)
                .param("city", city)
                .param("within", within(scope))
                .param("text", text)
                .param("state", state == null ? null : state.name())
                .param("afterName", afterName)
                .param("afterId", afterId)
                .param("limit", limit)
                .query(LearnedNameStore::name)
                .list();
    }

    private static LearnedName name(ResultSet row, int n) throws SQLException {
        var unlearned = row.getObject("unlearned_at", OffsetDateTime.class);
        return new LearnedName(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("area_code"),
                row.getString("village_code"),
                row.getObject("grid_id", UUID.class),
                LearnedName.State.valueOf(row.getString("state")),
                row.getInt("round"),
                new LearnedName.Evidence(
                        row.getInt("people"),
                        row.getInt("addresses"),
                        row.getInt("lessons"),
                        row.getObject("first_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()),
                unlearned == null ? null : unlearned.toInstant(),
                row.getString("unlearned_by"));
    }

    private static String within(Scope scope) {
        return scope instanceof Scope.OfCourt ? "%" : scope.divisionPattern();
    }
}
