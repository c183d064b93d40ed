package org.gridwrit.casefile;

import java.util.UUID;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 变更承办人 Another officer answers for a case.
///
/// @param officer as the docket names people
/// @param batch   absent when it was one case by itself
/// @param thing   one for all cases of a batch
/// @param by      the account that decided it
public record CaseAssigned(
        Id casefile,
        String caseNumber,
        String court,
        String officer,
        @Nullable UUID batch,
        UUID thing,
        UUID by) {}
