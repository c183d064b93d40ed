package org.gridwrit.service;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.service.law.Mode;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 送达有了结果 Published when a document is served, and when the first try to serve it fails.
///
/// @param document one document for one addressee, in whatever mode and however often it is tried
/// @param step     what came of it: of the same step it is always the same
/// @param place    a village where the addressee was looked for, empty when nobody knows
/// @param day      of the try; of what was served, from which it counts
/// @param first    nothing had failed before for this document and addressee
public record ServiceTried(
        Id service,
        UUID document,
        UUID step,
        UUID caseId,
        String caseNumber,
        String court,
        @Nullable Livelihood livelihood,
        String place,
        Mode mode,
        LocalDate day,
        boolean first,
        boolean served) {}
