package org.gridwrit.intake.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 表头 Which column of a sheet holds what. Titles and notes may stand above the headings.
///
/// @param headings as typed, for the sheet of rejected rows
/// @param unit     what a bare number in 执行标的额 counts: 1 or, when the heading says 万元, 10,000
public record Header(int row, List<String> headings, Map<DocketColumn, Integer> columns, BigDecimal unit) {
    private static final int ROWS_ABOVE = 15;

    public static Header in(Sheet sheet, Limits limits) throws IOException {
        Header best = null;
        for (int i = 0; i < ROWS_ABOVE; i++) {
            var row = sheet.next();
            if (row == null) break;
            var found = of(row, limits);
            if (found.isComplete()) return found;
            if (best == null || found.columns.size() > best.columns.size()) best = found;
        }
        if (best == null) throw new Refusal("intake.file.empty");
        throw new Refusal("intake.header.missing", best.missing());
    }

    private static Header of(RawRow row, Limits limits) {
        if (row.cells().size() > limits.columns()) {
            throw new Refusal("intake.file.columns", String.valueOf(limits.columns()));
        }
        var columns = new EnumMap<DocketColumn, Integer>(DocketColumn.class);
        var unit = BigDecimal.ONE;
        for (int i = 0; i < row.cells().size(); i++) {
            var heading = row.at(i).text();
            var column = DocketColumn.of(heading);
            if (column == null) continue;
            if (columns.putIfAbsent(column, i) != null) throw new Refusal("intake.header.twice", column.title());
            if (column == DocketColumn.AMOUNT && heading.contains("万")) unit = BigDecimal.valueOf(10_000);
        }
        return new Header(row.number(), row.texts(), columns, unit);
    }

    boolean isComplete() {
        return columns.keySet().containsAll(DocketColumn.REQUIRED);
    }

    private String missing() {
        return DocketColumn.REQUIRED.stream()
                .filter(it -> !columns.containsKey(it))
                .map(DocketColumn::title)
                .collect(Collectors.joining("、"));
    }

    public RawCell cell(RawRow row, DocketColumn column) {
        var index = columns.get(column);
        return index == null ? RawCell.BLANK : row.at(index);
    }

    @Nullable
    Integer indexOf(DocketColumn column) {
        return columns.get(column);
    }
}
