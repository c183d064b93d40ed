package org.gridwrit.task;

import java.util.UUID;

/// What was asked about a debtor before, whatever became of it, and the grid it went to.
///
/// @param gridCity six digits, the city of the grid
public record Asked(
        UUID caseId, UUID debtorId, TaskKind kind, String address, String villageCode, String gridCity, UUID gridId) {}
