package org.gridwrit.task;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 事项被询问
public record QuestionAsked(Id task, UUID question, String caseNumber, String court, String village, UUID worker) {}
