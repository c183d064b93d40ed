/// 案件经过 Everything there is about a case in one line of time. Other modules bring theirs as a `TimelineSource`; start
/// at `Timelines`.
@NamedInterface("timeline")
@NullMarked
package org.gridwrit.casefile.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
