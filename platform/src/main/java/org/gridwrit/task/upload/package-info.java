/// 上传与查看 Files from phones, by tus 1.0.0 (`docs/field-sync.md`), and how court and worker see them. Start at `TusApi`.
@NullMarked
package org.gridwrit.task.upload;

import org.jspecify.annotations.NullMarked;
