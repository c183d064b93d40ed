/// 我的事项 What a grid worker sees and sends from the phone, as pages and as an API. Start at `FieldController`.
@NullMarked
package org.gridwrit.task.field;

import org.jspecify.annotations.NullMarked;
