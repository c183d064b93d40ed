package org.gridwrit.payout.rate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an import of rates made of a sheet: what it would change, and the cells that were not right.
public record RateImport(List<Line> lines, List<Fault> faults) {
    /// @param was what stands for that day; absent where none does
    public record Line(PublishedRate rate, @Nullable BigDecimal was) {
        public boolean isChange() {
            return was == null || was.compareTo(rate.percent()) != 0;
        }
    }

    /// @param row   as a spreadsheet counts them
    /// @param code  its text is the message `rate.fault.<code>`, with `value` as argument
    public record Fault(int row, String column, String code, String value) {}

    public List<Line> changes() {
        return lines.stream().filter(Line::isChange).toList();
    }
}
