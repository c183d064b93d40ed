package org.gridwrit.payout.payment;

import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import org.gridwrit.access.Actor;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Asked with a payment that is in scope.
@Repository
class DeskReceiptStore {
    private final JdbcClient jdbc;
    private final Seal seal;
    private final SealedText texts;

    DeskReceiptStore(JdbcClient jdbc, Seal seal, SealedText texts) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.texts = texts;
    }

    void add(Disbursement of, Id payment, DeskReceipt it, Actor by) {
        jdbc.sql("""
                insert into payout.receipt
                  (city_code, payment_id, court_code, case_id, agent, receiver, number_sealed, authority, signature, handed_by,
                   handed_by_name, handed_at)
                values (:city, :payment, :court, :case, :agent, :receiver, :number, :authority, :signature, :by, :name, :at)
                """)
                .param("city", payment.city())
                .param("payment", payment.uuid())
                .param("court", of.court())
                .param("case", of.caseId())
                .param("agent", it.agent())
                .param("receiver", it.receiver())
                .param("number", seal.seal(Purpose.IDENTITY, it.number()))
                .param("authority", texts.close(it.authority()))
                .param("signature", texts.close(Base64.getEncoder().encodeToString(it.signature())))
                .param("by", by.account())
                .param("name", it.handedBy())
                .param("at", Times.utc(it.handedAt()))
                .update();
    }

    Optional<DeskReceipt> of(Payment it) {
        return jdbc.sql("""
                select agent, receiver, number_sealed, authority, signature, handed_by_name, handed_at from payout.receipt
                 where city_code = :city and payment_id = :payment
                """)
                .param("city", it.id().city())
                .param("payment", it.id().uuid())
                .query((row, _) -> new DeskReceipt(
                        row.getBoolean("agent"),
                        row.getString("receiver"),
                        seal.open(row.getBytes("number_sealed")),
                        texts.open(row.getString("authority")),
                        Base64.getDecoder().decode(texts.open(row.getString("signature"))),
                        row.getString("handed_by_name"),
                        row.getObject("handed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
