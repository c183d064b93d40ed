package org.gridwrit.payout.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RosterStore {
    private static final String SELECT = """
            select city_code, id, court_code, case_id, case_number, name, regime, state, opened_by_name, opened_at
              from payout.roster
             where city_code = :city and court_code like :scope""";

    private final JdbcClient jdbc;

    RosterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false when it was opened before
    boolean add(UUID roster, CaseFile of, String name, Regime regime, Actor by, Instant at) {
        return jdbc.sql("""
                insert into payout.roster
                  (city_code, id, court_code, case_id, case_number, name, regime, state, opened_by, opened_by_name, opened_at)
                values (:city, :id, :court, :case, :number, :name, :regime, 'OPEN', :by, :by_name, :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", of.id().city())
                        .param("id", roster)
                        .param("court", of.court())
                        .param("case", of.id().uuid())
                        .param("number", of.number())
                        .param("name", name)
                        .param("regime", regime.name())
                        .param("by", by.account())
                        .param("by_name", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    Optional<Roster> named(Scope scope, Id id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("city", id.city())
                .param("scope", scope.courtPattern())
                .param("id", id.uuid())
                .query(RosterStore::roster)
                .optional();
    }

    Optional<Roster> lock(Scope scope, Id id) {
        return jdbc.sql(SELECT + " and id = :id for update")
                .param("city", id.city())
                .param("scope", scope.courtPattern())
                .param("id", id.uuid())
                .query(RosterStore::roster)
                .optional();
    }

    /// The latest first, of one case or of all.
    List<Roster> list(Scope scope, String city, @Nullable UUID casefile, UUID before, int limit) {
        return jdbc.sql(SELECT + """
                 and id < :before and (:case::uuid is null or case_id = :case) order by id desc limit :limit
                """)
                .param("city", city)
                .param("scope", scope.courtPattern())
                .param("before", before)
                .param("case", casefile)
                .param("limit", limit)
                .query(RosterStore::roster)
                .list();
    }

    void fix(Id id, Actor by, Instant at) {
        jdbc.sql("""
                update payout.roster set state = 'FIXED', fixed_by_name = :name, fixed_at = :at
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
    }

    void open(Id id) {
        jdbc.sql("""
                update payout.roster set state = 'OPEN', fixed_by_name = null, fixed_at = null
                 where city_code = :city and id = :id
                """).param("city", id.city()).param("id", id.uuid()).update();
    }

    private static Roster roster(ResultSet row, int n) throws SQLException {
        return new Roster(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getString("name"),
                Regime.valueOf(row.getString("regime")),
                Roster.State.valueOf(row.getString("state")),
                row.getString("opened_by_name"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
