package org.gridwrit.payout.telling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TidingStore {
    private final JdbcClient jdbc;
    private final Seal seal;

    TidingStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /// Of everybody who was paid by an entry and left a number.
    void add(String city, UUID entry, Instant at) {
        jdbc.sql("""
                insert into payout.tiding (city_code, payment_id, court_code, case_id, state, attempts, due_at)
                select p.city_code, p.id, p.court_code, p.case_id, 'WAITING', 0, :at
                  from payout.payment p join payout.claim c on c.city_code = p.city_code and c.id = p.claim_id
                 where p.city_code = :city and p.entry_id = :entry and p.state = 'PAID' and c.phone_sealed is not null
                on conflict (city_code, payment_id) do nothing
                """)
                .param("at", Times.utc(at))
                .param("city", city)
                .param("entry", entry)
                .update();
    }

    List<Tiding> lockDue(String city, Instant now, int limit) {
        return jdbc.sql("""
                select t.payment_id, t.court_code, t.attempts, p.amount_fen, p.card_sealed, c.phone_sealed, d.case_number
                  from payout.tiding t
                  join payout.payment p on p.city_code = t.city_code and p.id = t.payment_id
                  join payout.claim c on c.city_code = p.city_code and c.id = p.claim_id
                  join payout.disbursement d on d.city_code = p.city_code and d.id = p.plan_id
                 where t.city_code = :city and t.state = 'WAITING' and t.due_at <= :now
                 order by t.due_at limit :limit
                   for update of t skip locked
                """)
                .param("city", city)
                .param("now", Times.utc(now))
                .param("limit", limit)
                .query((row, _) -> new Tiding(
                        new Id(city, row.getObject("payment_id", UUID.class)),
                        row.getString("court_code"),
                        row.getString("case_number"),
                        seal.open(row.getBytes("phone_sealed")),
                        end(row.getBytes("card_sealed")),
                        new Fen(row.getLong("amount_fen")),
                        row.getInt("attempts")))
                .list();
    }

    /// With this instance until then; should it die, another one tries.
    void taken(String city, List<Tiding> lot, Instant until) {
        jdbc.sql("""
                update payout.tiding set attempts = attempts + 1, due_at = :until
                 where city_code = :city and payment_id = any(:payments)
                """)
                .param("until", Times.utc(until))
                .param("city", city)
                .param("payments", lot.stream().map(it -> it.payment().uuid()).toArray(UUID[]::new))
                .update();
    }

    void ended(Id payment, String state, @Nullable String failure, Instant due) {
        jdbc.sql("""
                update payout.tiding set state = :state, failure = :failure, due_at = :due
                 where city_code = :city and payment_id = :payment and state = 'WAITING'
                """)
                .param("state", state)
                .param("failure", failure)
                .param("due", Times.utc(due))
                .param("city", payment.city())
                .param("payment", payment.uuid())
                .update();
    }

    private String end(byte @Nullable [] card) {
        if (card == null) return "";
        var digits = seal.open(card);
        return digits.substring(Math.max(0, digits.length() - 4));
    }
}
