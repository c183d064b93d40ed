package org.gridwrit.division;

import java.time.LocalDate;

/// 节假日已导入 Published with an import, in its transaction: periods that run are reckoned again.
public record HolidaysChanged(LocalDate first, LocalDate last) {}
