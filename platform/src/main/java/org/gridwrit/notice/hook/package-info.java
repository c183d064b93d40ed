/// 系统对接 Notices sent on to a court's or a person's own system, signed as Standard Webhooks asks. Start at `Webhooks`,
/// then `HookCarrier`; docs/notices.md is the contract.
@NullMarked
package org.gridwrit.notice.hook;

import org.jspecify.annotations.NullMarked;
