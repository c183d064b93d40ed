package org.gridwrit.settlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.settlement.law.Agreement;
import org.gridwrit.settlement.law.Ground;
import org.gridwrit.settlement.law.SettlementState;
import org.gridwrit.shared.Id;

/// How a settlement stands in its row, without what was agreed and paid.
final class SettlementRow {
    private SettlementRow() {}

    static Settlement of(ResultSet row, int n) throws SQLException {
        var ground = row.getString("ground");
        var state = SettlementState.of(
                SettlementState.Name.valueOf(row.getString("state")),
                row.getObject("state_on", LocalDate.class),
                ground == null ? null : Ground.valueOf(ground));
        return new Settlement(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getObject("task_id", UUID.class),
                new Agreement(state, List.of(), List.of()),
                row.getObject("next_due_on", LocalDate.class),
                row.getBoolean("closing_due"),
                row.getString("opened_by_name"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
