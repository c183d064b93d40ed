/// 清单文件 What stands in an uploaded file: XLSX and CSV, row by row, and the headings of a docket. Start at `DocketFile`.
@NamedInterface("sheet")
@NullMarked
package org.gridwrit.intake.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
