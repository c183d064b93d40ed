package org.gridwrit.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// A row of `paper.paper` as what it is.
final class PaperRow {
    private PaperRow() {}

    static Paper of(ResultSet row, SealedText texts) throws SQLException {
        return new Paper(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                PaperKind.valueOf(row.getString("kind")),
                row.getObject("fact_id", UUID.class),
                row.getString("about"),
                PaperState.valueOf(row.getString("state")),
                texts.open(row.getString("words")),
                row.getInt("version"),
                row.getObject("corrects", UUID.class),
                texts.open(row.getString("reason")),
                row.getString("drafted_by_name"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                new Paper.Hand(
                        row.getInt("revision"),
                        row.getObject("written_by", UUID.class),
                        row.getString("written_by_name")),
                issue(row));
    }

    private static Paper.@Nullable Issue issue(ResultSet row) throws SQLException {
        var at = row.getObject("issued_at", OffsetDateTime.class);
        if (at == null) return null;
        return new Paper.Issue(
                row.getInt("year"),
                row.getInt("ordinal"),
                row.getString("issued_by_name"),
                at.toInstant(),
                row.getString("sm3"),
                row.getInt("bytes"));
    }
}
