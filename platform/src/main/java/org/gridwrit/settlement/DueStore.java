package org.gridwrit.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What has been said of instalments, only added to.
@Repository
class DueStore {
    private final JdbcClient jdbc;

    DueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Settlements of a city whose next instalment is due by then.
    List<Id> near(String city, LocalDate until) {
        return jdbc.sql("""
                select id from settlement.settlement
                 where city_code = :city and state = 'PERFORMING' and next_due_on <= :until order by id
                """)
                .param("city", city)
                .param("until", until)
                .query((row, _) -> new Id(city, row.getObject("id", UUID.class)))
                .list();
    }

    /// `3 LATE`: what was told of a version before.
    Set<String> told(Settlement of, int version) {
        return jdbc.sql("""
                select number || ' ' || what from settlement.told
                 where city_code = :city and settlement_id = :id and version = :version
                """)
                .param("city", of.id().city())
                .param("id", of.id().uuid())
                .param("version", version)
                .query((row, _) -> row.getString(1))
                .set();
    }

    /// False when it was told before.
    boolean tell(Settlement of, int version, int number, InstalmentDue.When what, Instant at) {
        return jdbc.sql("""
                insert into settlement.told (city_code, settlement_id, version, number, what, case_id, court_code, at)
                values (:city, :id, :version, :number, :what, :case, :court, :at)
                on conflict (city_code, settlement_id, version, number, what) do nothing
                """)
                        .param("city", of.id().city())
                        .param("id", of.id().uuid())
                        .param("version", version)
                        .param("number", number)
                        .param("what", what.name())
                        .param("case", of.caseId())
                        .param("court", of.court())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }
}
