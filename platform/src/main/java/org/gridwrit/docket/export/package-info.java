/// 导出案件清单 The docket as a sheet, for a reason that stays on record. Start at `Exports`.
@NullMarked
package org.gridwrit.docket.export;

import org.jspecify.annotations.NullMarked;
