package org.gridwrit.division;

import java.util.List;

/// What an import of holidays made of a sheet: the rows that were right and those that were not.
public record HolidayImport(List<Holiday> days, List<Fault> faults) {
    /// @param row   as a spreadsheet counts them, the header is row 1
    /// @param code  its text is the message `holiday.fault.<code>`, with `value` as argument
    public record Fault(int row, String column, String code, String value) {}
}
