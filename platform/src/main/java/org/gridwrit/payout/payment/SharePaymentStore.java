package org.gridwrit.payout.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.payout.payment.PaymentState.Name;
import org.gridwrit.seal.Seal;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Payments of shares, to be read; `PaymentChangeStore` changes them.
@Repository
class SharePaymentStore {
    private static final String SELECT = """
            select city_code, id, plan_id, line, attempt, claim_id, batch_id, way, name, card_sealed, amount_fen, state, paid_on,
                   reason
              from payout.payment
             where city_code = :city""";

    private final JdbcClient jdbc;
    private final Seal seal;
    private final SealedText texts;

    SharePaymentStore(JdbcClient jdbc, Seal seal, SealedText texts) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.texts = texts;
    }

    /// How many of them there are, and what they come to.
    Reconciliation.Count ready(Id plan, Way way) {
        return jdbc.sql("""
                select count(*) as payments, coalesce(sum(amount_fen), 0)::bigint as amount from payout.payment
                 where city_code = :city and plan_id = :plan and state = 'READY' and way = :way
                """)
                .param("city", plan.city())
                .param("plan", plan.uuid())
                .param("way", way.name())
                .query((row, _) ->
                        new Reconciliation.Count(Name.READY, row.getInt("payments"), new Fen(row.getLong("amount"))))
                .single();
    }

    Optional<Payment> named(Scope scope, Id id) {
        return jdbc.sql(SELECT + " and court_code like :scope and id = :id")
                .param("city", id.city())
                .param("scope", scope.courtPattern())
                .param("id", id.uuid())
                .query(this::payment)
                .optional();
    }

    /// 社保和税款 What is paid in one sum for many.
    boolean isOfABureau(Payment it) {
        return jdbc.sql("""
                select count(*) from payout.share
                 where city_code = :city and plan_id = :plan and line = :line and rank = 'SOCIAL_INSURANCE_AND_TAX'
                """)
                        .param("city", it.id().city())
                        .param("plan", it.plan())
                        .param("line", it.line())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /// Every try of the same share, the first one first.
    List<Payment> ofShare(Payment it) {
        return jdbc.sql(SELECT + " and plan_id = :plan and line = :line order by attempt")
                .param("city", it.id().city())
                .param("plan", it.plan())
                .param("line", it.line())
                .query(this::payment)
                .list();
    }

    List<Payment> ofClaims(Id plan, List<UUID> claims) {
        return jdbc.sql(SELECT + " and plan_id = :plan and claim_id = any(:claims) order by line, attempt")
                .param("city", plan.city())
                .param("plan", plan.uuid())
                .param("claims", claims.toArray(UUID[]::new))
                .query(this::payment)
                .list();
    }

    /// By lines of the plan, in one state or in all but the closed ones.
    List<Payment> list(Id plan, @Nullable Name state, int after, int limit) {
        return jdbc.sql(SELECT + """
                 and plan_id = :plan and line > :after
                 and case when :state::text is null then state <> 'RETRIED' else state = :state end
                 order by line, attempt limit :limit
                """)
                .param("city", plan.city())
                .param("plan", plan.uuid())
                .param("state", state == null ? null : state.name())
                .param("after", after)
                .param("limit", limit)
                .query(this::payment)
                .list();
    }

    List<Payment> ofBatch(PaymentBatch of, int after, int limit) {
        return jdbc.sql(SELECT + " and batch_id = :batch and line > :after order by line limit :limit")
                .param("city", of.id().city())
                .param("batch", of.id().uuid())
                .param("after", after)
                .param("limit", limit)
                .query(this::payment)
                .list();
    }

    List<Reconciliation.Count> counted(Id plan) {
        return counted("plan_id", plan);
    }

    List<Reconciliation.Count> ofBatch(Id batch) {
        return counted("batch_id", batch);
    }

    private List<Reconciliation.Count> counted(String column, Id of) {
        return jdbc.sql("""
                select state, count(*) as payments, sum(amount_fen)::bigint as amount from payout.payment
                 where city_code = :city and %s = :of group by state
                """.formatted(column))
                .param("city", of.city())
                .param("of", of.uuid())
                .query((row, _) -> new Reconciliation.Count(
                        Name.valueOf(row.getString("state")), row.getInt("payments"), new Fen(row.getLong("amount"))))
                .list();
    }

    /// What the plan pays, said by its shares.
    Fen owed(Id plan) {
        return jdbc.sql("""
                select coalesce(sum(paid_fen), 0)::bigint as owed from payout.share
                 where city_code = :city and plan_id = :plan
                """)
                .param("city", plan.city())
                .param("plan", plan.uuid())
                .query((row, _) -> new Fen(row.getLong("owed")))
                .single();
    }

    /// Of one batch, those with these keys.
    List<Payment> ofBatch(PaymentBatch of, List<UUID> keys) {
        return jdbc.sql(SELECT + " and batch_id = :batch and id = any(:keys)")
                .param("city", of.id().city())
                .param("batch", of.id().uuid())
                .param("keys", keys.toArray(UUID[]::new))
                .query(this::payment)
                .list();
    }

    private Payment payment(ResultSet row, int n) throws SQLException {
        var card = row.getBytes("card_sealed");
        return new Payment(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getObject("plan_id", UUID.class),
                row.getInt("line"),
                row.getInt("attempt"),
                row.getObject("claim_id", UUID.class),
                Way.valueOf(row.getString("way")),
                row.getString("name"),
                card == null ? "" : seal.open(card),
                new Fen(row.getLong("amount_fen")),
                state(row));
    }

    private PaymentState state(ResultSet row) throws SQLException {
        var batch = row.getObject("batch_id", UUID.class);
        var day = row.getObject("paid_on", LocalDate.class);
        var why = Objects.requireNonNullElse(texts.openIfAny(row.getString("reason")), "");
        return switch (Name.valueOf(row.getString("state"))) {
            case READY -> new PaymentState.Ready();
            case BATCHED -> new PaymentState.Batched(batch);
            case SENT -> new PaymentState.Sent(batch);
            case PAID -> new PaymentState.Paid(batch, day);
            case FAILED -> new PaymentState.Failed(batch, why);
            case RETURNED -> new PaymentState.Returned(batch, day, why);
            case HELD -> new PaymentState.Held(batch, why);
            case RETRIED -> new PaymentState.Retried(batch, why);
        };
    }
}
