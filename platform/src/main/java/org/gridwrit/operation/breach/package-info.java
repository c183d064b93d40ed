/// 限制消费监督 Reports that a debtor broke an order limiting consumption, from the report to what was decided. Start at
/// `BreachReports`.
@NamedInterface("breach")
@NullMarked
package org.gridwrit.operation.breach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
