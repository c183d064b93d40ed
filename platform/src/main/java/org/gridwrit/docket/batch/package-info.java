/// 批量办理 The same thing done to many cases at once: looked at before, done one by one, undone afterwards. Start at
/// `Batches`; what will happen to each is worked out in `Preview`.
@NullMarked
package org.gridwrit.docket.batch;

import org.jspecify.annotations.NullMarked;
