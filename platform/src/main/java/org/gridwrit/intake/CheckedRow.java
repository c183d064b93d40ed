package org.gridwrit.intake;

import java.util.List;

/// 查验结果 A row is taken as a whole or not at all.
sealed interface CheckedRow {
    record Right(DocketRow row) implements CheckedRow {}

    record Wrong(RawRow row, List<RowFault> faults) implements CheckedRow {}
}
