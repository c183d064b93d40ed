package org.gridwrit.command;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.gridwrit.payout.plan.Claim;
import org.gridwrit.payout.plan.Funds;
import org.gridwrit.payout.plan.Regime;
import org.jspecify.annotations.Nullable;

/// The roster: all of it, or nothing and every row that is wrong.
final class ClaimsFile {
    private static final int NAMED_AT_MOST = 20;

    private final Regime regime;
    private final Funds funds;
    private final Screen screen;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();
    private long line = 1;
    private int wrong;

    ClaimsFile(Regime regime, Funds funds, Screen screen) {
        this.regime = regime;
        this.funds = funds;
        this.screen = screen;
    }

    List<Claim> read(Reader from) throws IOException {
        try (var csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(CsvFiles.withoutByteOrderMark(from))) {
            readAll(csv.iterator());
        } catch (CsvParseException e) {
            throw new CannotRun("csv.row", line + 1);
        }
        if (wrong > 0) throw new CannotRun("payout.rows", wrong);
        if (claims.isEmpty()) throw new CannotRun("csv.empty", String.join(",", ClaimRow.COLUMNS));
        return claims;
    }

    private void readAll(Iterator<CsvRecord> rows) {
        if (!rows.hasNext()) throw new CannotRun("csv.empty", String.join(",", ClaimRow.COLUMNS));
        var header = CsvHeader.of(rows.next(), ClaimRow.COLUMNS);
        while (rows.hasNext()) {
            var row = new ClaimRow(rows.next(), header);
            line = row.line();
            try {
                claims.add(checked(row.claim()));
            } catch (ClaimRow.Wrong it) {
                if (++wrong <= NAMED_AT_MOST) screen.say("payout.row." + it.code(), line, it.value());
            }
        }
    }

    private Claim checked(Claim claim) {
        var before = lines.putIfAbsent(claim.id(), line);
        if (before != null) throw new ClaimRow.Wrong("twice", claim.id() + " ← " + before);
        if (!regime.knows(claim.rank())) throw new ClaimRow.Wrong("rank-not-here", claim.rank());
        if (regime == Regime.SINGLE && !claims.isEmpty() && !isSame(claims.getFirst(), claim)) {
            throw new ClaimRow.Wrong("not-single", claim.name());
        }
        if (claim.collateral() != null && !funds.collateral().containsKey(claim.collateral())) {
            throw new ClaimRow.Wrong("collateral-unknown", claim.collateral());
        }
        return claim;
    }

    private static boolean isSame(Claim one, @Nullable Claim other) {
        return other != null && one.name().equals(other.name());
    }
}
