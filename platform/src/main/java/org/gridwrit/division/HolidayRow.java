package org.gridwrit.division;

import java.util.List;

/// One row of a sheet of holidays, before anybody asks what it means.
///
/// @param number as a spreadsheet counts them, the header is row 1
public record HolidayRow(int number, List<String> cells) {
    String cell(int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
