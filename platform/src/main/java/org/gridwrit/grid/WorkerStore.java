package org.gridwrit.grid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorkerStore {
    private final JdbcClient jdbc;

    WorkerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Worker> named(Id id) {
        return jdbc.sql("""
                select city_code, id, name, township_code, committee_staff
                  from grid.worker where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .query(WorkerStore::worker)
                .optional();
    }

    List<Worker> named(String city, Collection<UUID> ids) {
        return jdbc.sql("""
                select city_code, id, name, township_code, committee_staff
                  from grid.worker where city_code = :city and id = any(:ids)
                """)
                .param("city", city)
                .param("ids", ids.toArray(UUID[]::new))
                .query(WorkerStore::worker)
                .list();
    }

    List<Worker> inTownship(Scope scope, String city, String township) {
        var reach = Reach.of(scope);
        return jdbc.sql("""
                select city_code, id, name, township_code, committee_staff
                  from grid.worker
                 where city_code = :city
                   and township_code = :township
                   and :township like :reach
                   and (:worker::uuid is null or id = :worker::uuid)
                 order by name, id
                """)
                .param("city", city)
                .param("township", township)
                .param("reach", reach.villagePattern())
                .param("worker", reach.worker())
                .query(WorkerStore::worker)
                .list();
    }

    void add(Worker worker) {
        jdbc.sql("""
                insert into grid.worker (city_code, id, name, township_code, committee_staff)
                values (:city, :id, :name, :township, :staff)
                """)
                .param("city", worker.city())
                .param("id", worker.uuid())
                .param("name", worker.name())
                .param("township", worker.townshipCode())
                .param("staff", worker.committeeStaff())
                .update();
    }

    static Worker worker(ResultSet row, int n) throws SQLException {
        return new Worker(
                row.getString("city_code"),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("township_code"),
                row.getBoolean("committee_staff"));
    }
}
