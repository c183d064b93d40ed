/// 保存的视图 Filters of the docket that somebody keeps by name. Start at `Views`.
@NullMarked
package org.gridwrit.docket.view;

import org.jspecify.annotations.NullMarked;
