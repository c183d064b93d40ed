package org.gridwrit.payout.roster;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridwrit.intake.sheet.RawCell;
import org.gridwrit.intake.sheet.RawCell.Kind;
import org.gridwrit.intake.sheet.RawRow;
import org.gridwrit.intake.sheet.Sheet;
import org.gridwrit.shared.Refusal;

/// Which column of a sheet holds what. A title and notes may stand above.
record RosterHeader(Map<RosterColumn, Integer> columns) {
    private static final int ROWS_ABOVE = 15;
    private static final int LONGEST = 500;

    /// @throws Refusal `roster.header` with what is missing
    static RosterHeader in(Sheet sheet) throws IOException {
        var best = new RosterHeader(Map.of());
        for (int i = 0; i < ROWS_ABOVE; i++) {
            var row = sheet.next();
            if (row == null) break;
            var found = of(row);
            if (found.columns.keySet().containsAll(RosterColumn.REQUIRED)) return found;
            if (found.columns.size() > best.columns.size()) best = found;
        }
        throw new Refusal("roster.header", best.missing());
    }

    private static RosterHeader of(RawRow row) {
        var columns = new EnumMap<RosterColumn, Integer>(RosterColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int at = i;
            RosterColumn.of(row.cells().get(i).text()).ifPresent(it -> {
                if (columns.putIfAbsent(it, at) != null) throw new Refusal("intake.header.twice", it.title());
            });
        }
        return new RosterHeader(columns);
    }

    private String missing() {
        return RosterColumn.REQUIRED.stream()
                .filter(it -> !columns.containsKey(it))
                .map(RosterColumn::title)
                .collect(Collectors.joining("、"));
    }

    /// @throws Refusal what a cell may not be: a formula, an error, too long
    String text(RawRow row, RosterColumn column) {
        var index = columns.get(column);
        var cell = index == null || index >= row.cells().size()
                ? RawCell.BLANK
                : row.cells().get(index);
        if (cell.kind() == Kind.FORMULA) throw new Refusal("roster.formula");
        if (cell.kind() == Kind.ERROR) throw new Refusal("roster.cell-error", cell.text());
        var text = cell.text().strip();
        if (cell.kind() == Kind.TOO_LONG || text.length() > LONGEST) throw new Refusal("intake.cell.long", LONGEST);
        return text;
    }
}
