package org.gridwrit.intake.routing;

import java.util.List;
import java.util.UUID;
import org.gridwrit.task.TaskKind;

/// A doubtful address of a case, what was asked for there, and whether somebody still has to decide about it.
public record Waited(UUID id, UUID debtorId, String addressKey, List<TaskKind> kinds, boolean open) {}
