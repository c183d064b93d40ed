package org.gridwrit.payout.share;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.payout.plan.Funds;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanStore {
    private static final String SELECT = """
            select city_code, id, roster_id, court_code, case_id, case_number, version, regime, pool_fen, reserved_fen, things,
                   brought_fen, claims, owed_fen, paid_fen, left_fen, state, asked_by, asked_by_name, asked_at,
                   decided_by_name, decided_at, decided_words
              from payout.plan
             where city_code = :city and court_code like :scope""";

    private final JdbcClient jdbc;
    private final SealedText texts;

    PlanStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    int nextVersion(Id roster) {
        return jdbc.sql("""
                select coalesce(max(version), 0) + 1 from payout.plan where city_code = :city and roster_id = :roster
                """)
                .param("city", roster.city())
                .param("roster", roster.uuid())
                .query(Integer.class)
                .single();
    }

    void add(DrawnPlan it) {
        var things = List.copyOf(it.funds().collateral().entrySet());
        jdbc.sql("""
                insert into payout.plan
                  (city_code, id, roster_id, court_code, case_id, case_number, version, regime, pool_fen, reserved_fen, things,
                   brought_fen, claims, owed_fen, paid_fen, left_fen, state, asked_by, asked_by_name, asked_at)
                values (:city, :id, :roster, :court, :case, :number, :version, :regime, :pool, :reserved, :things,
                        :brought, :claims, :owed, :paid, :left, 'ASKED', :by, :name, :at)
                """)
                .param("city", it.id().city())
                .param("id", it.id().uuid())
                .param("roster", it.roster())
                .param("court", it.court())
                .param("case", it.caseId())
                .param("number", it.caseNumber())
                .param("version", it.version())
                .param("regime", it.regime().name())
                .param("pool", it.funds().pool().value())
                .param("reserved", it.funds().reserved().value())
                .param(
                        "things",
                        things.stream().map(java.util.Map.Entry::getKey).toArray(String[]::new))
                .param(
                        "brought",
                        things.stream().map(thing -> thing.getValue().value()).toArray(Long[]::new))
                .param("claims", it.claims())
                .param("owed", it.owed().value())
                .param("paid", it.paid().value())
                .param("left", it.left().value())
                .param("by", it.askedBy())
                .param("name", it.askedByName())
                .param("at", Times.utc(it.askedAt()))
                .update();
    }

    Optional<DrawnPlan> named(Scope scope, Id id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("city", id.city())
                .param("scope", scope.courtPattern())
                .param("id", id.uuid())
                .query(this::plan)
                .optional();
    }

    Optional<DrawnPlan> lock(Scope scope, Id id) {
        return jdbc.sql(SELECT + " and id = :id for update")
                .param("city", id.city())
                .param("scope", scope.courtPattern())
                .param("id", id.uuid())
                .query(this::plan)
                .optional();
    }

    /// The latest first.
    List<DrawnPlan> ofRoster(Scope scope, Id roster) {
        return jdbc.sql(SELECT + " and roster_id = :roster order by version desc")
                .param("city", roster.city())
                .param("scope", scope.courtPattern())
                .param("roster", roster.uuid())
                .query(this::plan)
                .list();
    }

    List<DrawnPlan> ofCase(Scope scope, Id casefile) {
        return jdbc.sql(SELECT + " and case_id = :case order by id")
                .param("city", casefile.city())
                .param("scope", scope.courtPattern())
                .param("case", casefile.uuid())
                .query(this::plan)
                .list();
    }

    List<DrawnPlan> asked(Scope scope, String city, int most) {
        return jdbc.sql(SELECT + " and state = 'ASKED' order by id limit :most")
                .param("city", city)
                .param("scope", scope.courtPattern())
                .param("most", most)
                .query(this::plan)
                .list();
    }

    /// How many wait, up to `most`.
    int count(Scope scope, String city, int most) {
        return jdbc.sql("""
                select count(*) from (select from payout.plan
                  where city_code = :city and court_code like :scope and state = 'ASKED' limit :most) asked
                """)
                .param("city", city)
                .param("scope", scope.courtPattern())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    void decide(Id id, DrawnPlan.State state, Actor by, String words, Instant at) {
        jdbc.sql("""
                update payout.plan
                   set state = :state, decided_by = :by, decided_by_name = :name, decided_at = :at, decided_words = :words
                 where city_code = :city and id = :id
                """)
                .param("state", state.name())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .param("words", texts.close(words))
                .param("city", id.city())
                .param("id", id.uuid())
                .update();
    }

    void replace(Id id) {
        jdbc.sql("update payout.plan set state = 'REPLACED' where city_code = :city and id = :id")
                .param("city", id.city())
                .param("id", id.uuid())
                .update();
    }

    private DrawnPlan plan(ResultSet row, int n) throws SQLException {
        var things = (String[]) row.getArray("things").getArray();
        var brought = (Long[]) row.getArray("brought_fen").getArray();
        var collateral = new LinkedHashMap<String, Fen>();
        for (int i = 0; i < things.length; i++) collateral.put(things[i], new Fen(brought[i]));
        var funds = new Funds(new Fen(row.getLong("pool_fen")), new Fen(row.getLong("reserved_fen")), collateral);
        return new DrawnPlan(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getObject("roster_id", UUID.class),
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getInt("version"),
                Regime.valueOf(row.getString("regime")),
                funds,
                row.getInt("claims"),
                new Fen(row.getLong("owed_fen")),
                new Fen(row.getLong("paid_fen")),
                new Fen(row.getLong("left_fen")),
                DrawnPlan.State.valueOf(row.getString("state")),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_by_name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                decision(row));
    }

    private DrawnPlan.@Nullable Decision decision(ResultSet row) throws SQLException {
        var at = row.getObject("decided_at", OffsetDateTime.class);
        return at == null
                ? null
                : new DrawnPlan.Decision(
                        row.getString("decided_by_name"), at.toInstant(), texts.open(row.getString("decided_words")));
    }
}
