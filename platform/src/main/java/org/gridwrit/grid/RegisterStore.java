package org.gridwrit.grid;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whole registers at once, a statement for each table: row-level security allows no `COPY`.
@Repository
class RegisterStore {
    private static final long LOCK = 0x67726964_72656701L;

    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Held until the transaction ends.
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(rows -> {});
    }

    boolean isEmpty(String city, String division) {
        return jdbc.sql("""
                select not exists (select from grid.grid where city_code = :city and village_code like :division)
                """)
                .param("city", city)
                .param("division", division + "%")
                .query(Boolean.class)
                .single();
    }

    void addGrids(String city, Collection<Grid> grids) {
        jdbc.sql("""
                insert into grid.grid (city_code, id, code, village_code, kind, name, aliases)
                select :city, id, code, village, kind, name, string_to_array(aliases, chr(31))
                  from unnest(cast(:ids as uuid[]), cast(:codes as text[]), cast(:villages as text[]),
                         cast(:kinds as text[]), cast(:names as text[]), cast(:aliases as text[]))
                    told (id, code, village, kind, name, aliases)
                """)
                .param("city", city)
                .param("ids", keys(grids, Grid::uuid))
                .param("codes", texts(grids, Grid::code))
                .param("villages", texts(grids, Grid::villageCode))
                .param("kinds", texts(grids, it -> it.kind().name()))
                .param("names", texts(grids, Grid::name))
                .param("aliases", texts(grids, it -> String.join("\u001f", it.aliases())))
                .update();
    }

    void addWorkers(String city, Collection<Worker> workers) {
        jdbc.sql("""
                insert into grid.worker (city_code, id, name, township_code, committee_staff)
                select :city, id, name, township, staff
                  from unnest(cast(:ids as uuid[]), cast(:names as text[]), cast(:townships as text[]),
                         cast(:staff as boolean[])) told (id, name, township, staff)
                """)
                .param("city", city)
                .param("ids", keys(workers, Worker::uuid))
                .param("names", texts(workers, Worker::name))
                .param("townships", texts(workers, Worker::townshipCode))
                .param("staff", workers.stream().map(Worker::committeeStaff).toArray(Boolean[]::new))
                .update();
    }

    void addPosts(String city, Collection<Post> posts) {
        jdbc.sql("""
                insert into grid.post (city_code, id, grid_id, worker_id, from_day, to_day, village_code)
                select :city, told.id, told.grid_id, told.worker_id, told.from_day, told.to_day, grid.village_code
                  from unnest(cast(:ids as uuid[]), cast(:grids as uuid[]), cast(:workers as uuid[]),
                         cast(:froms as date[]), cast(:tos as date[])) told (id, grid_id, worker_id, from_day, to_day)
                  join grid.grid on grid.city_code = :city and grid.id = told.grid_id
                """)
                .param("city", city)
                .param("ids", keys(posts, Post::id))
                .param("grids", keys(posts, Post::grid))
                .param("workers", keys(posts, Post::worker))
                .param("froms", texts(posts, it -> it.from().toString()))
                .param(
                        "tos",
                        texts(posts, it -> it.to() == null ? null : it.to().toString()))
                .update();
    }

    private static <T> UUID[] keys(Collection<T> rows, Function<T, UUID> column) {
        return rows.stream().map(column).toArray(UUID[]::new);
    }

    private static <T> @Nullable String[] texts(Collection<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
