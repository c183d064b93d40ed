package org.gridwrit.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gridwrit.casefile.Filing;
import org.gridwrit.casefile.Filing.News;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.intake.Asking.Ask;
import org.gridwrit.intake.row.DocketRow;
import org.gridwrit.shared.Id;

/// Counts what became of the rows of a chunk. A row is an update when it itself told something new: of its case, of a
/// debtor it names, or of the help asked for there.
final class Tallying {
    private Tallying() {}

    static Batch.Tally of(Chunk chunk, Docket docket, List<Filing> filings, List<Ask> asks, int routed) {
        int imported = 0;
        int updated = 0;
        var asked = new HashMap<Id, Set<NewParty>>();
        for (var it : asks) {
            asked.computeIfAbsent(it.filing().casefile(), _ -> new HashSet<>())
                    .add(it.debtor().party());
        }
        for (var filing : filings) {
            var rows = docket.rowsOf(filing.number());
            switch (filing.outcome()) {
                case NEW -> imported += rows.size();
                case UPDATED, UNCHANGED ->
                    updated += updated(rows, filing, asked.getOrDefault(filing.casefile(), Set.of()));
            }
        }
        int taken = chunk.rows().size();
        int rejected = chunk.rejects().size();
        return new Batch.Tally(
                taken + rejected,
                imported,
                updated,
                taken - imported - updated,
                rejected,
                routed,
                asks.size() - routed);
    }

    private static int updated(List<DocketRow> rows, Filing filing, Set<NewParty> asked) {
        if (filing.corrected()) return rows.size();
        var news = new HashSet<>(asked);
        for (var it : filing.debtors()) if (it.news() != News.NONE) news.add(it.party());
        return (int) rows.stream()
                .filter(row -> row.debtors().stream().anyMatch(news::contains))
                .count();
    }
}
