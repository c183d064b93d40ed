package org.gridwrit.grid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostStore {
    private final JdbcClient jdbc;

    PostStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All who have held the grid, the latest first.
    List<Post> ofGrid(Id grid) {
        return jdbc.sql("""
                select id, grid_id, worker_id, from_day, to_day
                  from grid.post
                 where city_code = :city and grid_id = :grid
                 order by to_day desc nulls first, from_day desc, id desc
                """)
                .param("city", grid.city())
                .param("grid", grid.uuid())
                .query(PostStore::post)
                .list();
    }

    List<Post> ofWorkers(String city, Collection<UUID> workers) {
        return jdbc.sql("""
                select id, grid_id, worker_id, from_day, to_day
                  from grid.post where city_code = :city and worker_id = any(:workers)
                """)
                .param("city", city)
                .param("workers", workers.toArray(UUID[]::new))
                .query(PostStore::post)
                .list();
    }

    Optional<Worker> holder(Id grid) {
        return jdbc.sql("""
                select worker.city_code, worker.id, worker.name, worker.township_code, worker.committee_staff
                  from grid.post
                  join grid.worker on worker.city_code = post.city_code and worker.id = post.worker_id
                 where post.city_code = :city and post.grid_id = :grid and post.to_day is null
                """)
                .param("city", grid.city())
                .param("grid", grid.uuid())
                .query(WorkerStore::worker)
                .optional();
    }

    void add(String city, Post post) {
        jdbc.sql("""
                insert into grid.post (city_code, id, grid_id, worker_id, from_day, village_code)
                select city_code, :id, id, :worker, :from, village_code
                  from grid.grid where city_code = :city and id = :grid
                """)
                .param("city", city)
                .param("id", post.id())
                .param("grid", post.grid())
                .param("worker", post.worker())
                .param("from", post.from())
                .update();
    }

    void end(String city, UUID post, LocalDate to) {
        jdbc.sql("update grid.post set to_day = :to where city_code = :city and id = :id and to_day is null")
                .param("to", to)
                .param("city", city)
                .param("id", post)
                .update();
    }

    private static Post post(ResultSet row, int n) throws SQLException {
        return new Post(
                row.getObject("id", UUID.class),
                row.getObject("grid_id", UUID.class),
                row.getObject("worker_id", UUID.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }
}
