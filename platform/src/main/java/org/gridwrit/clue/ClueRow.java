package org.gridwrit.clue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;

/// How a clue stands in its row.
final class ClueRow {
    static final String SELECT = """
            select city_code, id, court_code, case_id, case_number, kind, words, thing, source, source_name, task_id, town_code,
                   claimed_by_name, claimed_at, state, recovered_fen, duplicate_of
              from clue.clue
            """;

    private ClueRow() {}

    static CaseClue of(ResultSet row, SealedText texts) throws SQLException {
        return new CaseClue(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                AssetKind.valueOf(row.getString("kind")),
                texts.open(row.getString("words")),
                texts.open(row.getString("thing")),
                Source.valueOf(row.getString("source")),
                texts.open(row.getString("source_name")),
                row.getObject("task_id", UUID.class),
                row.getString("town_code"),
                row.getString("claimed_by_name"),
                row.getObject("claimed_at", OffsetDateTime.class).toInstant(),
                ClueState.valueOf(row.getString("state")),
                new Fen(row.getLong("recovered_fen")),
                row.getObject("duplicate_of", UUID.class));
    }
}
