package org.gridwrit.intake.row;

import java.util.List;
import org.gridwrit.intake.RowFault;
import org.gridwrit.intake.sheet.RawRow;

/// 查验结果 A row is taken as a whole or not at all.
public sealed interface CheckedRow {
    record Right(DocketRow row) implements CheckedRow {}

    record Wrong(RawRow row, List<RowFault> faults) implements CheckedRow {}
}
