package org.gridwrit.address;

import java.io.Serializable;
import java.util.List;

/// 导入结果 What a sheet of learned names said, and every row that could not be taken, with the reason.
record LearnedNameImport(List<Saying> sayings, List<Fault> faults) {
    /// @param row    as a spreadsheet counts, the headings being row 1
    /// @param reason stable word; its text is the message `learned.fault.<reason>`
    /// @param value  what stood there
    record Fault(int row, String reason, String value) implements Serializable {
        /// An empty string alone would count as no argument at all.
        public Object[] args() {
            return new Object[] {value};
        }
    }
}
