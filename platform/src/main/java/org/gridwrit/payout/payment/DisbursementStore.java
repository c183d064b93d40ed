package org.gridwrit.payout.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DisbursementStore {
    private static final String SELECT = """
            select city_code, id, court_code, case_id, case_number, source, pool_fen, debtor_fen, open_fen, paid_fen, held_fen,
                   returned_fen, begun_by_name, begun_at
              from payout.disbursement
             where city_code = :city and court_code like :scope""";

    private final JdbcClient jdbc;

    DisbursementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Disbursement it) {
        jdbc.sql("""
                insert into payout.disbursement
                  (city_code, id, court_code, case_id, case_number, source, pool_fen, debtor_fen, open_fen, paid_fen, held_fen,
                   returned_fen, begun_by_name, begun_at)
                values (:city, :id, :court, :case, :number, :source, :pool, :debtor, :open, 0, 0, 0, :by, :at)
                """)
                .param("city", it.id().city())
                .param("id", it.id().uuid())
                .param("court", it.court())
                .param("case", it.caseId())
                .param("number", it.caseNumber())
                .param("source", it.source().name())
                .param("pool", it.sums().pool().value())
                .param("debtor", it.sums().debtor().value())
                .param("open", it.sums().open().value())
                .param("by", it.begunBy())
                .param("at", Times.utc(it.begunAt()))
                .update();
    }

    Optional<Disbursement> named(Scope scope, Id id) {
        return find(scope, id, "");
    }

    Optional<Disbursement> lock(Scope scope, Id id) {
        return find(scope, id, " for update");
    }

    private Optional<Disbursement> find(Scope scope, Id id, String locking) {
        return jdbc.sql(SELECT + " and id = :id" + locking)
                .param("city", id.city())
                .param("scope", scope.courtPattern())
                .param("id", id.uuid())
                .query(DisbursementStore::disbursement)
                .optional();
    }

    /// The latest first.
    List<Disbursement> list(Scope scope, String city, UUID before, int limit) {
        return jdbc.sql(SELECT + " and id < :before order by id desc limit :limit")
                .param("city", city)
                .param("scope", scope.courtPattern())
                .param("before", before)
                .param("limit", limit)
                .query(DisbursementStore::disbursement)
                .list();
    }

    List<Disbursement> ofCase(Scope scope, Id casefile) {
        return jdbc.sql(SELECT + " and case_id = :case order by id")
                .param("city", casefile.city())
                .param("scope", scope.courtPattern())
                .param("case", casefile.uuid())
                .query(DisbursementStore::disbursement)
                .list();
    }

    void keep(Disbursement it) {
        jdbc.sql("""
                update payout.disbursement
                   set open_fen = :open, paid_fen = :paid, held_fen = :held, returned_fen = :returned
                 where city_code = :city and id = :id
                """)
                .param("open", it.sums().open().value())
                .param("paid", it.sums().paid().value())
                .param("held", it.sums().held().value())
                .param("returned", it.sums().returned().value())
                .param("city", it.id().city())
                .param("id", it.id().uuid())
                .update();
    }

    private static Disbursement disbursement(ResultSet row, int n) throws SQLException {
        var sums = new Sums(
                new Fen(row.getLong("pool_fen")),
                new Fen(row.getLong("debtor_fen")),
                new Fen(row.getLong("open_fen")),
                new Fen(row.getLong("paid_fen")),
                new Fen(row.getLong("held_fen")),
                new Fen(row.getLong("returned_fen")));
        return new Disbursement(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                Source.valueOf(row.getString("source")),
                sums,
                row.getString("begun_by_name"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant());
    }
}
