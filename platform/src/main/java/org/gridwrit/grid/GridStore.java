package org.gridwrit.grid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GridStore {
    private static final String ON_DUTY = """
            select grid.city_code, grid.id, grid.code, grid.village_code, grid.kind, grid.name, grid.aliases,
                   post.worker_id, worker.name as worker_name
              from grid.grid
              left join grid.post on post.city_code = grid.city_code and post.grid_id = grid.id and post.to_day is null
              left join grid.worker on worker.city_code = post.city_code and worker.id = post.worker_id
             where grid.city_code = :city
               and grid.village_code like :reach
               and (:worker::uuid is null or post.worker_id = :worker::uuid)
            """;

    private final JdbcClient jdbc;

    GridStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// For the program's own routing, which has no scope: it decides where a task goes, nobody sees the list.
    List<GridOnDuty> ofVillages(String city, Collection<String> villages) {
        return jdbc.sql(ON_DUTY + """
                   and grid.village_code = any (:villages)
                 order by grid.code
                """)
                .param("city", city)
                .param("reach", "%")
                .param("worker", null)
                .param("villages", villages.toArray(String[]::new))
                .query(GridStore::onDuty)
                .list();
    }

    List<GridOnDuty> list(Scope scope, String city, String within, @Nullable String after, int limit) {
        return page(scope, city, within, after, limit, "");
    }

    /// Asked at every first sync: by the worker's posts, not by all grids of the city.
    List<GridOnDuty> heldBy(OfWorker scope, String city, int limit) {
        return jdbc.sql("""
                select grid.city_code, grid.id, grid.code, grid.village_code, grid.kind, grid.name, grid.aliases,
                       post.worker_id, worker.name as worker_name
                  from grid.post
                  join grid.grid on grid.city_code = post.city_code and grid.id = post.grid_id
                  join grid.worker on worker.city_code = post.city_code and worker.id = post.worker_id
                 where post.city_code = :city and post.worker_id = :worker and post.to_day is null
                 order by grid.village_code, grid.id::text
                 limit :limit
                """)
                .param("city", city)
                .param("worker", scope.worker())
                .param("limit", limit)
                .query(GridStore::onDuty)
                .list();
    }

    List<GridOnDuty> vacant(Scope scope, String city, String within, @Nullable String after, int limit) {
        return page(scope, city, within, after, limit, "and post.id is null");
    }

    private List<GridOnDuty> page(
            Scope scope, String city, String within, @Nullable String after, int limit, String filter) {
        if (after != null && !after.matches("[0-9]{12}.+")) throw new Refusal("cursor.malformed", after);
        var reach = Reach.of(scope);
        return jdbc.sql(ON_DUTY + filter + """

                   and grid.village_code like :within
                   and (grid.village_code, grid.id::text) > (:village, :id)
                 order by grid.village_code, grid.id::text
                 limit :limit
                """)
                .param("city", city)
                .param("reach", reach.villagePattern())
                .param("worker", reach.worker())
                .param("within", within + "%")
                .param("village", after == null ? "" : after.substring(0, 12))
                .param("id", after == null ? "" : after.substring(12))
                .param("limit", limit)
                .query(GridStore::onDuty)
                .list();
    }

    Optional<GridOnDuty> onDuty(Scope scope, Id id) {
        var reach = Reach.of(scope);
        return jdbc.sql(ON_DUTY + " and grid.id = :id")
                .param("city", id.city())
                .param("reach", reach.villagePattern())
                .param("worker", reach.worker())
                .param("id", id.uuid())
                .query(GridStore::onDuty)
                .optional();
    }

    /// For commands that have another row's scope to answer for.
    Optional<Grid> named(Id id) {
        return jdbc.sql("""
                select city_code, id, code, village_code, kind, name, aliases
                  from grid.grid where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .query((row, n) -> new Grid(
                        row.getString("city_code"),
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("village_code"),
                        GridKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        aliases(row)))
                .optional();
    }

    /// One appointment to a grid at a time.
    void lock(Id grid) {
        jdbc.sql("select id from grid.grid where city_code = :city and id = :id for update")
                .param("city", grid.city())
                .param("id", grid.uuid())
                .query(UUID.class)
                .single();
    }

    List<Coverage> coverage(Scope scope, String city, String within) {
        var reach = Reach.of(scope);
        return jdbc.sql("""
                select left(grid.village_code, :digits) as code, count(*) as grids, count(post.id) as held,
                       count(*) filter (where kind = 'VILLAGE') as villages,
                       count(*) filter (where kind = 'ORGANIZATION') as organizations,
                       count(*) filter (where kind = 'INDUSTRIAL_PARK') as industrial_parks,
                       count(*) filter (where kind = 'SCHOOL') as schools,
                       count(*) filter (where kind = 'RESIDENTIAL_QUARTER') as residential_quarters,
                       count(distinct post.worker_id) as workers
                  from grid.grid
                  left join grid.post on post.city_code = grid.city_code and post.grid_id = grid.id and post.to_day is null
                 where grid.city_code = :city
                   and grid.village_code like :reach
                   and grid.village_code like :within
                   and (:worker::uuid is null or post.worker_id = :worker::uuid)
                 group by 1 order by 1
                """)
                .param("city", city)
                .param("reach", reach.villagePattern())
                .param("within", within + "%")
                .param("digits", DivisionLevel.below(within).digits())
                .param("worker", reach.worker())
                .query((row, n) -> new Coverage(
                        row.getString("code"),
                        row.getLong("grids"),
                        row.getLong("held"),
                        row.getLong("villages"),
                        row.getLong("organizations"),
                        row.getLong("industrial_parks"),
                        row.getLong("schools"),
                        row.getLong("residential_quarters"),
                        row.getLong("workers")))
                .list();
    }

    private static GridOnDuty onDuty(ResultSet row, int n) throws SQLException {
        return new GridOnDuty(
                row.getObject("id", UUID.class),
                row.getString("city_code"),
                row.getString("village_code"),
                GridKind.valueOf(row.getString("kind")),
                row.getString("name"),
                aliases(row),
                row.getObject("worker_id", UUID.class),
                row.getString("worker_name"));
    }

    private static List<String> aliases(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("aliases").getArray());
    }
}
