package org.gridwrit.intake;

import java.util.List;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class RejectStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Seal seal;

    RejectStore(JdbcClient jdbc, JsonMapper json, Seal seal) {
        this.jdbc = jdbc;
        this.json = json;
        this.seal = seal;
    }

    void addAll(Batch batch, List<Reject> rejects) {
        if (rejects.isEmpty()) return;
        jdbc.sql("""
                insert into intake.reject (city_code, batch_id, court_code, row_no, sealed)
                select :city, :batch, :court, row_no, sealed
                  from unnest(cast(:rows as int[]), cast(:sealed as bytea[])) r (row_no, sealed)
                on conflict do nothing
                """)
                .param("city", batch.id().city())
                .param("batch", batch.id().uuid())
                .param("court", batch.court())
                .param("rows", rejects.stream().map(Reject::row).toArray(Integer[]::new))
                .param(
                        "sealed",
                        rejects.stream()
                                .map(it -> seal.seal(Purpose.DOCKET, json.writeValueAsString(it)))
                                .toArray(byte[][]::new))
                .update();
    }

    /// In the order of the sheet, after a row.
    List<Reject> list(Id batch, int after, int limit) {
        return jdbc.sql("""
                select sealed from intake.reject
                 where city_code = :city and batch_id = :batch and row_no > :after
                 order by row_no limit :limit
                """)
                .param("city", batch.city())
                .param("batch", batch.uuid())
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> json.readValue(seal.open(row.getBytes("sealed")), Reject.class))
                .list();
    }
}
