package org.gridwrit.intake;

import java.util.List;
import org.gridwrit.intake.row.DocketRow;

/// 一批行 The rows that go in with one transaction; the rows of one case that stand together stay together.
record Chunk(List<DocketRow> rows, List<Reject> rejects, int lastRow, long bytesDone) {}
