package org.gridwrit.task.commission;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.task.TaskKind;

/// What is asked, of the grid of which debtor, until which day.
public record NewCommission(UUID debtor, TaskKind kind, String words, LocalDate dueOn) {}
