/// 案件检索 Lists of cases, and cases found by number, document or name. Start at `CaseSearch`, then `CaseListStore`.
@NullMarked
package org.gridwrit.casefile.search;

import org.jspecify.annotations.NullMarked;
