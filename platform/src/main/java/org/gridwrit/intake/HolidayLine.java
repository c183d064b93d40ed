package org.gridwrit.intake;

import org.gridwrit.division.Holiday;
import org.jspecify.annotations.Nullable;

/// One day of a sheet beside what the calendar says of it so far.
record HolidayLine(Holiday day, @Nullable Holiday before) {
    public String change() {
        return before == null ? "new" : before.equals(day) ? "same" : "changed";
    }
}
