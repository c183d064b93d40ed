package org.gridwrit.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.settlement.law.Agreement;
import org.gridwrit.settlement.law.SettlementState;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of settlements as they stand; what they are made of is in [AgreementStore].
@Repository
class SettlementStore {
    private static final String SELECT = """
            select city_code, id, court_code, case_id, case_number, task_id, state, state_on, ground, next_due_on,
                   closing_due, opened_by_name, opened_at
              from settlement.settlement
            """;

    private final JdbcClient jdbc;
    private final AgreementStore agreements;

    SettlementStore(JdbcClient jdbc, AgreementStore agreements) {
        this.jdbc = jdbc;
        this.agreements = agreements;
    }

    /// False when it was opened before, or when another one of the case is open.
    boolean open(CaseFile of, UUID id, @Nullable UUID task, Actor by, Instant at) {
        return jdbc.sql("""
                insert into settlement.settlement
                  (city_code, id, court_code, case_id, case_number, task_id, state, closing_due, opened_by, opened_by_name,
                   opened_at, changed_at)
                values (:city, :id, :court, :case, :number, :task, 'DRAFT', false, :by, :name, :at, :at)
                on conflict do nothing
                """)
                        .param("city", of.id().city())
                        .param("id", id)
                        .param("court", of.court())
                        .param("case", of.id().uuid())
                        .param("number", of.number())
                        .param("task", task)
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    List<Settlement> ofCase(Scope scope, Id casefile) {
        return jdbc
                .sql(SELECT + " where city_code = :city and case_id = :case and court_code like :courts order by id")
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .query(SettlementRow::of)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    Optional<Settlement> named(Scope scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and court_code like :courts")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("courts", scope.courtPattern())
                .query(SettlementRow::of)
                .optional()
                .map(this::whole);
    }

    Optional<Settlement> lock(Scope.OfCourt scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and court_code like :courts for update")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("courts", scope.courtPattern())
                .query(SettlementRow::of)
                .optional()
                .map(this::whole);
    }

    void save(Id id, Agreement agreement, @Nullable LocalDate nextDueOn, Instant at) {
        var state = agreement.state();
        jdbc.sql("""
                update settlement.settlement
                   set state = :state, state_on = :on, ground = :ground, next_due_on = :next, closing_due = :closing,
                       changed_at = :at
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("state", state.name().name())
                .param("on", state.day(), java.sql.Types.DATE)
                .param("ground", state instanceof SettlementState.Broken(var _, var ground) ? ground.name() : null)
                .param("next", nextDueOn, java.sql.Types.DATE)
                .param("closing", state instanceof SettlementState.Performed)
                .param("at", Times.utc(at))
                .update();
    }

    /// 结案 Nothing more waits.
    void closed(Id casefile) {
        jdbc.sql("""
                update settlement.settlement set closing_due = false, next_due_on = null
                 where city_code = :city and case_id = :case
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .update();
    }

    private Settlement whole(Settlement row) {
        return row.with(agreements.of(row));
    }
}
