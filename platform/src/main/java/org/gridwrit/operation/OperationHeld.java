package org.gridwrit.operation;

import java.util.UUID;
import org.gridwrit.operation.law.OperationKind;
import org.gridwrit.shared.Id;

/// 已现场执行 Published once for each operation whose record is closed.
public record OperationHeld(Id operation, UUID caseId, String court, OperationKind kind) {}
