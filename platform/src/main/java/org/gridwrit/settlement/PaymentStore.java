package org.gridwrit.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.seal.SealedText;
import org.gridwrit.settlement.law.Channel;
import org.gridwrit.settlement.law.Payment;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Payments and their reversals, only added to.
@Repository
class PaymentStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    PaymentStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    List<Payment> of(Id settlement) {
        return jdbc.sql("""
                select id, amount_fen, day, channel, words, reverses, actor_name
                  from settlement.payment where city_code = :city and settlement_id = :id order by id
                """)
                .param("city", settlement.city())
                .param("id", settlement.uuid())
                .query((row, _) -> new Payment(
                        row.getObject("id", UUID.class),
                        new Fen(row.getLong("amount_fen")),
                        row.getObject("day", LocalDate.class),
                        Channel.valueOf(row.getString("channel")),
                        texts.open(row.getString("words")),
                        row.getObject("reverses", UUID.class),
                        row.getString("actor_name")))
                .list();
    }

    void add(Settlement of, Payment payment, Actor by, Instant at) {
        jdbc.sql("""
                insert into settlement.payment
                  (city_code, id, settlement_id, case_id, court_code, amount_fen, day, channel, words, reverses, actor_id,
                   actor_name, at)
                values (:city, :id, :settlement, :case, :court, :amount, :day, :channel, :words, :reverses, :by, :name, :at)
                """)
                .param("city", of.id().city())
                .param("id", payment.id())
                .param("settlement", of.id().uuid())
                .param("case", of.caseId())
                .param("court", of.court())
                .param("amount", payment.amount().value())
                .param("day", payment.day())
                .param("channel", payment.channel().name())
                .param("words", texts.close(payment.words()))
                .param("reverses", payment.reverses())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
    }
}
