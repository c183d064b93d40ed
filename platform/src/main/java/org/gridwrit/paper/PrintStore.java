package org.gridwrit.paper;

import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was issued, as it was printed; insert-only.
@Repository
class PrintStore {
    private final JdbcClient jdbc;
    private final Seal seal;

    PrintStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void keep(Paper of, byte[] pdf) {
        jdbc.sql("""
                insert into paper.print (city_code, paper_id, case_id, court_code, sealed)
                values (:city, :paper, :case, :court, :sealed)
                """)
                .param("city", of.id().city())
                .param("paper", of.id().uuid())
                .param("case", of.caseId())
                .param("court", of.court())
                .param("sealed", seal.sealBytes(Purpose.EVIDENCE, pdf))
                .update();
    }

    byte[] of(Id paper) {
        return seal.openBytes(jdbc.sql("select sealed from paper.print where city_code = :city and paper_id = :id")
                .param("city", paper.city())
                .param("id", paper.uuid())
                .query(byte[].class)
                .single());
    }
}
