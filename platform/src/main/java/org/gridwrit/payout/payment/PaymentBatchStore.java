package org.gridwrit.payout.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PaymentBatchStore {
    private static final String SELECT = """
            select city_code, id, plan_id, court_code, case_id, case_number, batch_no, way, payments, amount_fen, state, drawn_by,
                   drawn_by_name, drawn_at, decided_by_name, decided_at
              from payout.payment_batch
             where city_code = :city and court_code like :scope""";

    private final JdbcClient jdbc;

    PaymentBatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int nextSerial(Id plan) {
        return jdbc.sql("""
                select coalesce(max(batch_no), 0) + 1 from payout.payment_batch where city_code = :city and plan_id = :plan
                """)
                .param("city", plan.city())
                .param("plan", plan.uuid())
                .query(Integer.class)
                .single();
    }

    void add(PaymentBatch it) {
        jdbc.sql("""
                insert into payout.payment_batch
                  (city_code, id, plan_id, court_code, case_id, case_number, batch_no, way, payments, amount_fen, state, drawn_by,
                   drawn_by_name, drawn_at)
                values (:city, :id, :plan, :court, :case, :number, :serial, :way, :payments, :amount, 'DRAWN', :by, :name, :at)
                """)
                .param("city", it.id().city())
                .param("id", it.id().uuid())
                .param("plan", it.plan())
                .param("court", it.court())
                .param("case", it.caseId())
                .param("number", it.caseNumber())
                .param("serial", it.serial())
                .param("way", it.way().name())
                .param("payments", it.payments())
                .param("amount", it.amount().value())
                .param("by", it.drawnBy())
                .param("name", it.drawnByName())
                .param("at", Times.utc(it.drawnAt()))
                .update();
    }

    Optional<PaymentBatch> named(Scope scope, Id id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("city", id.city())
                .param("scope", scope.courtPattern())
                .param("id", id.uuid())
                .query(PaymentBatchStore::batch)
                .optional();
    }

    List<PaymentBatch> ofPlan(Scope scope, Id plan) {
        return jdbc.sql(SELECT + " and plan_id = :plan order by batch_no")
                .param("city", plan.city())
                .param("scope", scope.courtPattern())
                .param("plan", plan.uuid())
                .query(PaymentBatchStore::batch)
                .list();
    }

    List<PaymentBatch> ofCase(Scope scope, Id casefile) {
        return jdbc.sql(SELECT + " and case_id = :case order by id")
                .param("city", casefile.city())
                .param("scope", scope.courtPattern())
                .param("case", casefile.uuid())
                .query(PaymentBatchStore::batch)
                .list();
    }

    List<PaymentBatch> drawn(Scope scope, String city, int most) {
        return jdbc.sql(SELECT + " and state = 'DRAWN' order by id limit :most")
                .param("city", city)
                .param("scope", scope.courtPattern())
                .param("most", most)
                .query(PaymentBatchStore::batch)
                .list();
    }

    /// How many wait, up to `most`.
    int count(Scope scope, String city, int most) {
        return jdbc.sql("""
                select count(*) from (select from payout.payment_batch
                  where city_code = :city and court_code like :scope and state = 'DRAWN' limit :most) drawn
                """)
                .param("city", city)
                .param("scope", scope.courtPattern())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /// @param file what goes to the bank
    void decide(Id id, PaymentBatch.State state, Actor by, Instant at, BatchFiles.@Nullable Made file) {
        jdbc.sql("""
                update payout.payment_batch
                   set state = :state, decided_by = :by, decided_by_name = :name, decided_at = :at, layout = :layout,
                       digest = :digest
                 where city_code = :city and id = :id
                """)
                .param("state", state.name())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .param("layout", file == null ? null : file.layout())
                .param("digest", file == null ? null : file.digest())
                .param("city", id.city())
                .param("id", id.uuid())
                .update();
    }

    private static PaymentBatch batch(ResultSet row, int n) throws SQLException {
        var at = row.getObject("decided_at", OffsetDateTime.class);
        return new PaymentBatch(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getObject("plan_id", UUID.class),
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getInt("batch_no"),
                Way.valueOf(row.getString("way")),
                row.getInt("payments"),
                new Fen(row.getLong("amount_fen")),
                PaymentBatch.State.valueOf(row.getString("state")),
                row.getObject("drawn_by", UUID.class),
                row.getString("drawn_by_name"),
                row.getObject("drawn_at", OffsetDateTime.class).toInstant(),
                at == null ? null : new PaymentBatch.Decision(row.getString("decided_by_name"), at.toInstant()));
    }
}
