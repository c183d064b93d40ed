package org.gridwrit.payout.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whatever changes a payment names the state it had: a second hand changes nothing.
@Repository
class PaymentChangeStore {
    private final JdbcClient jdbc;
    private final Seal seal;
    private final SealedText texts;

    PaymentChangeStore(JdbcClient jdbc, Seal seal, SealedText texts) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.texts = texts;
    }

    /// One for each share that gets anything; its key comes from plan and line, so that there is no second first one.
    int begin(Disbursement of, Instant at) {
        return jdbc.sql("""
                insert into payout.payment
                  (city_code, id, plan_id, line, attempt, court_code, case_id, claim_id, way, name, card_sealed, amount_fen,
                   state, changed_by_name, changed_at)
                select s.city_code, md5(s.plan_id || ' ' || s.line)::uuid, s.plan_id, s.line, 1, s.court_code, s.case_id,
                       s.claim_id, case when c.card_sealed is null then 'DESK' else 'BANK' end, s.name, c.card_sealed,
                       s.paid_fen, 'READY', :by, :at
                  from payout.share s join payout.claim c on c.city_code = s.city_code and c.id = s.claim_id
                 where s.city_code = :city and s.plan_id = :plan and s.paid_fen > 0
                """)
                .param("by", of.begunBy())
                .param("at", Times.utc(at))
                .param("city", of.id().city())
                .param("plan", of.id().uuid())
                .update();
    }

    int draw(PaymentBatch of, Instant at) {
        return jdbc.sql("""
                update payout.payment set state = 'BATCHED', batch_id = :batch, changed_by_name = :by, changed_at = :at
                 where city_code = :city and plan_id = :plan and state = 'READY' and way = :way
                """)
                .param("batch", of.id().uuid())
                .param("by", of.drawnByName())
                .param("at", Times.utc(at))
                .param("city", of.id().city())
                .param("plan", of.plan())
                .param("way", of.way().name())
                .update();
    }

    int release(PaymentBatch of, String by, Instant at) {
        return jdbc.sql("""
                update payout.payment set state = 'SENT', changed_by_name = :by, changed_at = :at
                 where city_code = :city and batch_id = :batch and state = 'BATCHED'
                """)
                .param("batch", of.id().uuid())
                .param("by", by)
                .param("at", Times.utc(at))
                .param("city", of.id().city())
                .update();
    }

    int putBack(PaymentBatch of, String by, Instant at) {
        return jdbc.sql("""
                update payout.payment set state = 'READY', batch_id = null, changed_by_name = :by, changed_at = :at
                 where city_code = :city and batch_id = :batch and state = 'BATCHED'
                """)
                .param("batch", of.id().uuid())
                .param("by", by)
                .param("at", Times.utc(at))
                .param("city", of.id().city())
                .update();
    }

    /// @param after whatever it was before, it is changed only from there
    record Change(Payment before, Payment after) {}

    /// @param entry of the ledger, for what is paid by it
    void change(Payment before, Payment after, UUID entry, String by, Instant at) {
        change(before.id().city(), List.of(new Change(before, after)), entry, by, at);
    }

    void change(Payment before, Payment after, String by, Instant at) {
        change(before, after, after.id().uuid(), by, at);
    }

    void change(PaymentBatch of, List<Change> changes, UUID entry, String by, Instant at) {
        change(of.id().city(), changes, entry, by, at);
    }

    private void change(String city, List<Change> changes, UUID entry, String by, Instant at) {
        if (changes.isEmpty()) return;
        int changed = jdbc.sql("""
                update payout.payment p
                   set state = n.state, batch_id = n.batch, paid_on = cast(n.day as date), reason = n.why, changed_by_name = :by,
                       changed_at = :at, entry_id = case n.state when 'PAID' then :entry::uuid end
                  from unnest(:ids::uuid[], :before::text[], :after::text[], :batches::uuid[], :days::text[], :whys::text[])
                    as n (id, before, state, batch, day, why)
                 where p.city_code = :city and p.id = n.id and p.state = n.before
                """)
                .param("by", by)
                .param("at", Times.utc(at))
                .param("entry", entry)
                .param(
                        "ids",
                        changes.stream().map(it -> it.before().id().uuid()).toArray(UUID[]::new))
                .param(
                        "before",
                        changes.stream()
                                .map(it -> it.before().state().name().name())
                                .toArray(String[]::new))
                .param(
                        "after",
                        changes.stream()
                                .map(it -> it.after().state().name().name())
                                .toArray(String[]::new))
                .param("batches", texts(changes, it -> text(it.after().state().batch())))
                .param("days", texts(changes, it -> text(it.after().state().day())))
                .param("whys", texts(changes, it -> closed(it.after().state().why())))
                .param("city", city)
                .update();
        if (changed != changes.size()) throw new IllegalStateException(changed + " of " + changes.size() + " changed");
    }

    private @Nullable String closed(@Nullable String why) {
        return why == null ? null : texts.close(why);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String[] texts(List<Change> changes, Function<Change, @Nullable String> column) {
        var all = new @Nullable String[changes.size()];
        for (int i = 0; i < all.length; i++) all[i] = column.apply(changes.get(i));
        return all;
    }

    /// The entries of the ledger in which what is about to be sent back stands.
    List<UUID> entries(PaymentBatch of, List<Change> changes) {
        var keys = changes.stream()
                .filter(it -> it.after().state() instanceof PaymentState.Returned)
                .map(it -> it.before().id().uuid())
                .toArray(UUID[]::new);
        if (keys.length == 0) return List.of();
        return jdbc.sql("""
                select distinct entry_id from payout.payment
                 where city_code = :city and id = any(:keys) and entry_id is not null order by entry_id
                """)
                .param("city", of.id().city())
                .param("keys", keys)
                .query((row, _) -> row.getObject("entry_id", UUID.class))
                .list();
    }

    /// What was paid by one entry and stays paid stands in another one.
    ///
    /// @return how much that is
    Fen moveEntry(String city, UUID from, UUID to) {
        return jdbc.sql("""
                with moved as (update payout.payment set entry_id = :to where city_code = :city and entry_id = :from
                               returning amount_fen)
                select coalesce(sum(amount_fen), 0)::bigint as amount from moved
                """)
                .param("to", to)
                .param("city", city)
                .param("from", from)
                .query((row, _) -> new Fen(row.getLong("amount")))
                .single();
    }

    void add(Disbursement of, Payment it, String by, Instant at) {
        jdbc.sql("""
                insert into payout.payment
                  (city_code, id, plan_id, line, attempt, court_code, case_id, claim_id, way, name, card_sealed, amount_fen,
                   state, changed_by_name, changed_at)
                values (:city, :id, :plan, :line, :attempt, :court, :case, :claim, :way, :name, :card, :amount, 'READY', :by,
                        :at)
                """)
                .param("city", it.id().city())
                .param("id", it.id().uuid())
                .param("plan", it.plan())
                .param("line", it.line())
                .param("attempt", it.attempt())
                .param("court", of.court())
                .param("case", of.caseId())
                .param("claim", it.claim())
                .param("way", it.way().name())
                .param("name", it.name())
                .param("card", it.card().isEmpty() ? null : seal.seal(Purpose.ACCOUNT, it.card()))
                .param("amount", it.amount().value())
                .param("by", by)
                .param("at", Times.utc(at))
                .update();
    }
}
