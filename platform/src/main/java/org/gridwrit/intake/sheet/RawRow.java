package org.gridwrit.intake.sheet;

import java.util.List;

/// 行 One row of a sheet.
///
/// @param number as the spreadsheet shows it, starting at 1
public record RawRow(int number, List<RawCell> cells) {
    RawCell at(int column) {
        return column < cells.size() ? cells.get(column) : RawCell.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(RawCell::isBlank);
    }

    public List<String> texts() {
        return cells.stream().map(RawCell::text).toList();
    }
}
