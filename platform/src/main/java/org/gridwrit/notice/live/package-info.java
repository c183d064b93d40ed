/// 实时动态 What open pages of courts and townships are told within a second of its happening, on whichever instance it
/// happened. Start at `Signals`, then `Ear`, then `Consoles`.
@NullMarked
package org.gridwrit.notice.live;

import org.jspecify.annotations.NullMarked;
