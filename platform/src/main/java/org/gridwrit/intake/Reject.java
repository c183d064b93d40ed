package org.gridwrit.intake;

import java.util.List;

/// 退回行 A row that was not taken: its cells as they stood, and each thing wrong with it.
public record Reject(int row, List<String> cells, List<RowFault> faults) {}
