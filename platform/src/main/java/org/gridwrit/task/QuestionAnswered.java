package org.gridwrit.task;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 询问已答复
public record QuestionAnswered(Id task, UUID question, UUID caseId, String caseNumber, String court, String village) {}
