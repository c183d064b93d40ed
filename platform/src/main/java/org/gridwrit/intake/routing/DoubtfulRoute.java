package org.gridwrit.intake.routing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.division.DivisionLevel;
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

    /// Where it may lie, as far as anybody can tell: in the township the text is certain of, or in a candidate's.
    Set<String> townships() {
        return Stream.concat(Stream.of(knownDivision), choices.stream().map(Choice::villageCode))
                .filter(it -> it.length() >= DivisionLevel.TOWNSHIP.digits())
                .map(it -> it.substring(0, DivisionLevel.TOWNSHIP.digits()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isOpen() {
        return settledAt == null;
    }
}
