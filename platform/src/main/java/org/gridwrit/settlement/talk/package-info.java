/// 劝导 Before there is a settlement: a worker is asked to persuade, and what the talks came to. Start at [Talks]; what a
/// record must say is `law.Talking`.
@NullMarked
package org.gridwrit.settlement.talk;

import org.jspecify.annotations.NullMarked;
