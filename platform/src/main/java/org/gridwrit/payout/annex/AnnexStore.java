package org.gridwrit.payout.annex;

import java.util.List;
import org.gridwrit.payout.payment.Disbursement;
import org.gridwrit.payout.payment.Payment;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Fen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Asked with a payment that is in scope; an annex belongs to the share, whichever payment it is in.
@Repository
class AnnexStore {
    private final JdbcClient jdbc;
    private final Seal seal;

    AnnexStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /// Instead of what there was.
    void replace(Disbursement of, Payment it, List<AnnexPerson> persons) {
        jdbc.sql("delete from payout.annex_person where city_code = :city and plan_id = :plan and line = :line")
                .param("city", it.id().city())
                .param("plan", it.plan())
                .param("line", it.line())
                .update();
        byte[][] numbers = new byte[persons.size()][];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = seal.seal(Purpose.IDENTITY, persons.get(i).number());
        }
        jdbc.sql("""
                insert into payout.annex_person
                  (city_code, plan_id, line, row_no, court_code, case_id, name, id_sealed, amount_fen)
                select :city, :plan, :line, n.row_no, :court, :case, n.name, n.number, n.amount
                  from unnest(:rows::int[], :names::text[], :numbers::bytea[], :amounts::bigint[])
                    as n (row_no, name, number, amount)
                """)
                .param("city", it.id().city())
                .param("plan", it.plan())
                .param("line", it.line())
                .param("court", of.court())
                .param("case", of.caseId())
                .param("rows", persons.stream().map(AnnexPerson::row).toArray(Integer[]::new))
                .param("names", persons.stream().map(AnnexPerson::name).toArray(String[]::new))
                .param("numbers", numbers)
                .param(
                        "amounts",
                        persons.stream().map(person -> person.amount().value()).toArray(Long[]::new))
                .update();
    }

    int count(Payment it) {
        return jdbc.sql("""
                select count(*) from payout.annex_person where city_code = :city and plan_id = :plan and line = :line
                """)
                .param("city", it.id().city())
                .param("plan", it.plan())
                .param("line", it.line())
                .query(Integer.class)
                .single();
    }

    List<AnnexPerson> list(Payment it) {
        return jdbc.sql("""
                select row_no, name, id_sealed, amount_fen from payout.annex_person
                 where city_code = :city and plan_id = :plan and line = :line order by row_no
                """)
                .param("city", it.id().city())
                .param("plan", it.plan())
                .param("line", it.line())
                .query((row, _) -> new AnnexPerson(
                        row.getInt("row_no"),
                        row.getString("name"),
                        seal.open(row.getBytes("id_sealed")),
                        new Fen(row.getLong("amount_fen"))))
                .list();
    }
}
