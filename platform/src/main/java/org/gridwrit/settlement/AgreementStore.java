package org.gridwrit.settlement;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.seal.SealedText;
import org.gridwrit.settlement.law.Agreement;
import org.gridwrit.settlement.law.Authority;
import org.gridwrit.settlement.law.Instalment;
import org.gridwrit.settlement.law.Roll;
import org.gridwrit.settlement.law.Signature;
import org.gridwrit.settlement.law.Signer;
import org.gridwrit.settlement.law.Terms;
import org.gridwrit.settlement.law.Version;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The texts of agreements and who has signed them, only added to.
@Repository
class AgreementStore {
    private final JdbcClient jdbc;
    private final PaymentStore payments;
    private final SealedText texts;

    AgreementStore(JdbcClient jdbc, PaymentStore payments, SealedText texts) {
        this.jdbc = jdbc;
        this.payments = payments;
        this.texts = texts;
    }

    /// Whoever calls has the row of the settlement, and so may see what belongs to it.
    Agreement of(Settlement it) {
        var signatures = signatures(it.id());
        var versions = jdbc.sql("""
                select number, claim_fen, total_fen, waived_fen, roll, in_kind, duties, days, amounts_fen, confirmed_at,
                       withdrawn_at
                  from settlement.version where city_code = :city and settlement_id = :id order by number
                """)
                .param("city", it.id().city())
                .param("id", it.id().uuid())
                .query((row, _) -> version(row, signatures))
                .list();
        return new Agreement(it.agreement().state(), versions, payments.of(it.id()));
    }

    void add(Settlement of, Version version, Actor by, Instant at) {
        var terms = version.terms();
        jdbc.sql("""
                insert into settlement.version
                  (city_code, settlement_id, number, case_id, court_code, claim_fen, total_fen, waived_fen, roll, in_kind,
                   duties, days, amounts_fen, set_by, set_by_name, set_at)
                values (:city, :id, :number, :case, :court, :claim, :total, :waived, :roll, :inKind, :duties,
                   :days::date[], :amounts, :by, :name, :at)
                """)
                .param("city", of.id().city())
                .param("id", of.id().uuid())
                .param("number", version.number())
                .param("case", of.caseId())
                .param("court", of.court())
                .param("claim", terms.claim().value())
                .param("total", terms.total().value())
                .param("waived", terms.waived().value())
                .param("roll", terms.roll().name())
                .param("inKind", terms.inKind())
                .param("duties", texts.close(terms.duties()))
                .param(
                        "days",
                        terms.instalments().stream()
                                .map(one -> one.agreedOn().toString())
                                .toArray(String[]::new))
                .param(
                        "amounts",
                        terms.instalments().stream()
                                .map(one -> one.amount().value())
                                .toArray(Long[]::new))
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
    }

    void confirm(Id id, int version, Actor by, Instant at) {
        jdbc.sql("""
                update settlement.version
                   set confirmed_by = :by, confirmed_by_name = :name, confirmed_at = :at
                 where city_code = :city and settlement_id = :id and number = :number
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("number", version)
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
    }

    void withdraw(Id id, int version, Actor by, Instant at) {
        jdbc.sql("""
                update settlement.version
                   set withdrawn_by = :by, withdrawn_by_name = :name, withdrawn_at = :at
                 where city_code = :city and settlement_id = :id and number = :number
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("number", version)
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
    }

    /// False when it was written down before.
    boolean sign(Settlement of, UUID id, int version, Signature signed, Actor by, Instant at) {
        return jdbc.sql("""
                insert into settlement.signature
                  (city_code, id, settlement_id, version, case_id, court_code, party_id, signer, signer_name, authority, day,
                   image, original, actor_id, actor_name, at)
                values (:city, :id, :settlement, :version, :case, :court, :party, :signer, :signerName, :authority, :day,
                   :image, :original, :by, :name, :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", of.id().city())
                        .param("id", id)
                        .param("settlement", of.id().uuid())
                        .param("version", version)
                        .param("case", of.caseId())
                        .param("court", of.court())
                        .param("party", signed.party())
                        .param("signer", signed.signer().name())
                        .param("signerName", signed.name())
                        .param("authority", signed.authority().name())
                        .param("day", signed.day())
                        .param("image", signed.image())
                        .param("original", texts.close(signed.original()))
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    private record Signed(int version, Signature signature) {}

    private List<Signed> signatures(Id id) {
        return jdbc.sql("""
                select version, party_id, signer, signer_name, authority, day, image, original
                  from settlement.signature where city_code = :city and settlement_id = :id order by id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .query((row, _) -> new Signed(
                        row.getInt("version"),
                        new Signature(
                                row.getObject("party_id", UUID.class),
                                Signer.valueOf(row.getString("signer")),
                                row.getString("signer_name"),
                                Authority.valueOf(row.getString("authority")),
                                row.getObject("day", LocalDate.class),
                                row.getObject("image", UUID.class),
                                texts.open(row.getString("original")))))
                .list();
    }

    private Version version(ResultSet row, List<Signed> signatures) throws SQLException {
        var days = (Date[]) row.getArray("days").getArray();
        var amounts = (Long[]) row.getArray("amounts_fen").getArray();
        var instalments = new ArrayList<Instalment>();
        for (int n = 0; n < days.length; n++) {
            instalments.add(new Instalment(days[n].toLocalDate(), new Fen(amounts[n])));
        }
        var terms = new Terms(
                new Fen(row.getLong("claim_fen")),
                new Fen(row.getLong("total_fen")),
                new Fen(row.getLong("waived_fen")),
                Roll.valueOf(row.getString("roll")),
                row.getBoolean("in_kind"),
                texts.open(row.getString("duties")),
                instalments);
        int number = row.getInt("number");
        var version = new Version(
                number, terms, List.of(), row.getObject("confirmed_at") != null, row.getObject("withdrawn_at") != null);
        for (var it : signatures) if (it.version == number) version = version.signed(it.signature);
        return version;
    }
}
