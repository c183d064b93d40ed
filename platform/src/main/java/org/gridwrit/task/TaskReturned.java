package org.gridwrit.task;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 事项已退回补正
///
/// @param command tells one return of a task from another
public record TaskReturned(
        Id task, UUID caseId, String caseNumber, String court, String village, UUID command, UUID worker) {}
