package org.gridwrit.intake.routing;

import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;

/// 疑难地址 as people decide about it.
///
/// @param caseNumber absent for a township: where somebody lives can be said without it
/// @param options    of a township only those within it; where else somebody may live is not for it to know
public record RouteView(
        Id id,
        @Nullable String caseNumber,
        @Nullable String casePath,
        String debtor,
        String address,
        List<TaskKind> kinds,
        String reason,
        String known,
        List<RouteOption> options,
        Instant since) {
    /// @param percent how sure the gazetteer is
    public record RouteOption(String village, String path, String reason, int percent) {}

    static RouteView of(DoubtfulRoute it, Divisions divisions, Actor reader) {
        var ofCourt = reader.role().ofCourt();
        var within = ofCourt ? "" : reader.division();
        return new RouteView(
                it.id(),
                ofCourt ? it.caseNumber() : null,
                ofCourt ? "/console/cases/" + new Id(it.id().city(), it.caseId()) : null,
                it.debtorName(),
                it.address(),
                it.kinds(),
                it.reason(),
                it.knownDivision().length() < 4 || !divisions.exists(it.knownDivision())
                        ? ""
                        : divisions.path(it.knownDivision()),
                it.choices().stream()
                        .filter(choice -> choice.villageCode().startsWith(within))
                        .filter(choice -> divisions.exists(choice.villageCode()))
                        .map(choice -> new RouteOption(
                                choice.villageCode(), divisions.path(choice.villageCode()), choice.reason(), (int)
                                        Math.round(choice.confidence() * 100)))
                        .toList(),
                it.createdAt());
    }
}
