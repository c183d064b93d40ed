package org.gridwrit.task.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RefusedFactStore {
    private final JdbcClient jdbc;

    RefusedFactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(List<String> cities, UUID id) {
        return jdbc.sql("select exists (select from task.refused_fact where city_code = any(:cities) and id = :id)")
                .param("cities", cities.toArray(String[]::new))
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    long bytes(List<String> cities, UUID worker) {
        return jdbc.sql("""
                select coalesce(sum(bytes), 0) from task.refused_fact
                 where city_code = any(:cities) and worker_id = :worker
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("worker", worker)
                .query(Long.class)
                .single();
    }

    void add(Actor actor, KeptRefusal kept, int bytes, byte[] sealed, OffsetDateTime at) {
        var kind = kept.kind();
        jdbc.sql("""
                insert into task.refused_fact
                  (city_code, id, worker_id, code, bytes, body_sealed, received_at, task_id, court_code, village_code,
                   worker_name, kind, args)
                values (:city, :id, :worker, :code, :bytes, :sealed, :at, :task, :court, :village, :name, :kind, :args)
                on conflict (city_code, id) do nothing
                """)
                .param("city", kept.city())
                .param("id", kept.id())
                .param("worker", actor.worker())
                .param("code", kept.refusal().code())
                .param("bytes", bytes)
                .param("sealed", sealed)
                .param("at", at)
                .param("task", kept.task())
                .param("court", kept.court())
                .param("village", kept.village())
                .param("name", actor.name())
                .param("kind", kind == null ? null : kind.name())
                .param("args", kept.args())
                .update();
    }

    List<SealedRefusal> list(Scope scope, List<String> cities, OffsetDateTime since, int limit) {
        return jdbc.sql("""
                select city_code, id, received_at, task_id, worker_name, kind, code, args, body_sealed
                  from task.refused_fact
                 where city_code = any(:cities) and received_at >= :since
                   and (court_code like :inCourt or village_code like :inDivision)
                 order by received_at desc, id limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("since", since)
                .param("inCourt", scope.courtPattern())
                .param("inDivision", scope.divisionPattern())
                .param("limit", limit)
                .query(RefusedFactStore::refusal)
                .list();
    }

    private static SealedRefusal refusal(ResultSet row, int n) throws SQLException {
        var city = row.getString("city_code");
        var task = row.getObject("task_id", UUID.class);
        var kind = row.getString("kind");
        return new SealedRefusal(
                new RefusedFact(
                        new Id(city, row.getObject("id", UUID.class)),
                        row.getObject("received_at", OffsetDateTime.class).atZoneSameInstant(Times.CHINA),
                        task == null ? null : new Id(city, task),
                        row.getString("worker_name"),
                        kind == null ? null : FactKind.valueOf(kind),
                        row.getString("code"),
                        List.of((String[]) row.getArray("args").getArray()),
                        null),
                row.getBytes("body_sealed"));
    }
}
