/// 决定 What courts and townships decide about a task: dispatch, confirm, return, withdraw, reassign. Start at
/// `DecisionController`.
@NullMarked
package org.gridwrit.task.decision;

import org.jspecify.annotations.NullMarked;
