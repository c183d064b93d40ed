package org.gridwrit.task.sync;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RefusedFactStore {
    private final JdbcClient jdbc;

    RefusedFactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(String city, UUID id) {
        return jdbc.sql("select exists (select from task.refused_fact where city_code = :city and id = :id)")
                .param("city", city)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    long bytes(String city, UUID worker) {
        return jdbc.sql("""
                select coalesce(sum(bytes), 0) from task.refused_fact where city_code = :city and worker_id = :worker
                """)
                .param("city", city)
                .param("worker", worker)
                .query(Long.class)
                .single();
    }

    void add(String city, UUID id, UUID worker, String code, int bytes, byte[] sealed, OffsetDateTime at) {
        jdbc.sql("""
                insert into task.refused_fact (city_code, id, worker_id, code, bytes, body_sealed, received_at)
                values (:city, :id, :worker, :code, :bytes, :sealed, :at)
                on conflict (city_code, id) do nothing
                """)
                .param("city", city)
                .param("id", id)
                .param("worker", worker)
                .param("code", code)
                .param("bytes", bytes)
                .param("sealed", sealed)
                .param("at", at)
                .update();
    }
}
