package org.gridwrit.intake.routing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;

/// 疑难地址 An address that routing would not decide alone, and the tasks that wait for it.
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DoubtfulRoute(
        Id id,
        String court,
        UUID caseId,
        String caseNumber,
        @Nullable Livelihood livelihood,
        UUID debtorId,
        String debtorName,
        byte[] debtorIndex,
        String address,
        List<TaskKind> kinds,
        String words,
        String reason,
        String knownDivision,
        List<Choice> choices,
        Instant createdAt,
        @Nullable Instant settledAt) {
    public DoubtfulRoute because(Route.Doubtful why) {
        return new DoubtfulRoute(
                id,
                court,
                caseId,
                caseNumber,
                livelihood,
                debtorId,
                debtorName,
                debtorIndex,
                address,
                kinds,
                words,
                why.reason(),
                why.knownDivision(),
                why.choices(),
                createdAt,
                settledAt);
    }

    boolean isOpen() {
        return settledAt == null;
    }
}
