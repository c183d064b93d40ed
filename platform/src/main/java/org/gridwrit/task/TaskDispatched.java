package org.gridwrit.task;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 事项已派发 Sent to a worker.
public record TaskDispatched(Id task, UUID caseId, String court, UUID worker) {}
