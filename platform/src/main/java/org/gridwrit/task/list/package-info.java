/// 事项清单 What courts and townships read about tasks: lists, one task with its trail, who has how much on hand. Start at
/// `ConsoleTasksController`.
@NullMarked
package org.gridwrit.task.list;

import org.jspecify.annotations.NullMarked;
