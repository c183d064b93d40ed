/// 案件检索 Lists of cases, and cases found by number, document or name. Start at `CaseSearch`, then `CaseListStore`.
/// What an address asks for ([Wanted]) is open to other modules.
@NamedInterface("search")
@NullMarked
package org.gridwrit.casefile.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
