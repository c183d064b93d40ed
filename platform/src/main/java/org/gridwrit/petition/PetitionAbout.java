package org.gridwrit.petition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 所涉案件
///
/// @param caseId absent while the docket of the court does not have the number
public record PetitionAbout(String caseNumber, @Nullable UUID caseId) {}
