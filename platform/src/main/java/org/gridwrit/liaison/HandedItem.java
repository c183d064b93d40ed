package org.gridwrit.liaison;

import java.time.LocalDate;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.between.OpenItem;

/// 交接事项 What a successor found open, and whether it still is.
public record HandedItem(
        OpenItem.Kind kind, Id task, String caseNumber, TaskKind taskKind, LocalDate dueOn, boolean open) {}
