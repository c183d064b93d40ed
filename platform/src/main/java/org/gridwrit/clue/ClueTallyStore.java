package org.gridwrit.clue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.gridwrit.access.Scope;
import org.gridwrit.clue.law.AssetKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counters: as many lines as there are kinds, towns and sources, however many clues.
@Repository
class ClueTallyStore {
    private final JdbcClient jdbc;

    ClueTallyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String city, String court, ClueTally it) {
        jdbc.sql("""
                insert into clue.tally as known
                  (city_code, court_code, kind, town_code, source, claimed, verified, unfounded, acted, recovered, amount_fen)
                values (:city, :court, :kind, :town, :source, :claimed, :verified, :unfounded, :acted, :recovered, :fen)
                on conflict (city_code, court_code, kind, town_code, source) do update
                   set claimed = known.claimed + excluded.claimed, verified = known.verified + excluded.verified,
                       unfounded = known.unfounded + excluded.unfounded, acted = known.acted + excluded.acted,
                       recovered = known.recovered + excluded.recovered, amount_fen = known.amount_fen + excluded.amount_fen
                """)
                .param("city", city)
                .param("court", court)
                .param("kind", it.kind().name())
                .param("town", it.town())
                .param("source", it.source().name())
                .param("claimed", it.claimed())
                .param("verified", it.verified())
                .param("unfounded", it.unfounded())
                .param("acted", it.acted())
                .param("recovered", it.recovered())
                .param("fen", it.fen())
                .update();
    }

    List<ClueTally> of(Scope scope, List<String> cities) {
        return jdbc.sql("""
                select kind, town_code, source, sum(claimed) as claimed, sum(verified) as verified, sum(unfounded) as unfounded,
                       sum(acted) as acted, sum(recovered) as recovered, sum(amount_fen) as fen
                  from clue.tally where city_code = any(:cities) and court_code like :courts
                 group by kind, town_code, source order by kind, town_code, source
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .query((row, _) -> tally(row))
                .list();
    }

    /// Without places: what is left says nothing about any court.
    List<ClueTally> byKind(Scope scope, List<String> cities) {
        return jdbc.sql("""
                select kind, '' as town_code, source, sum(claimed) as claimed, sum(verified) as verified,
                       sum(unfounded) as unfounded, sum(acted) as acted, sum(recovered) as recovered, sum(amount_fen) as fen
                  from clue.tally where city_code = any(:cities) and court_code like :courts
                 group by kind, source order by kind, source
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .query((row, _) -> tally(row))
                .list();
    }

    private static ClueTally tally(ResultSet row) throws SQLException {
        return new ClueTally(
                AssetKind.valueOf(row.getString("kind")),
                row.getString("town_code"),
                Source.valueOf(row.getString("source")),
                row.getLong("claimed"),
                row.getLong("verified"),
                row.getLong("unfounded"),
                row.getLong("acted"),
                row.getLong("recovered"),
                row.getLong("fen"));
    }
}
