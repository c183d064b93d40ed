package org.gridwrit.clue;

import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;

/// 下一项建议 What to ask the grid of a town for next, by what grid workers' clues of the kind have brought, with the
/// figures that say so. It ranks kinds of property, never persons.
///
/// @param reach    whose figures they are
/// @param basis    the clues of this kind that grid workers told there
/// @param bySource the same kind at the same reach, by whoever told it
public record NextTask(TaskKind task, AssetKind kind, Reach reach, ClueTally basis, List<ClueTally> bySource) {
    /// Fewer clues of a kind say nothing about the next.
    static final int ENOUGH = 5;

    private static final int MOST = 3;

    /// 数字范围 The nearest at which there is enough to go by.
    public enum Reach {
        TOWN, // 本乡镇
        COURT, // 本院
        REGION // 全区
    }

    /// @param court  of the court that asks and the courts below it
    /// @param region of all courts, by kind and source alone
    record Known(List<ClueTally> court, List<ClueTally> region) {
        List<ClueTally> at(Reach reach, AssetKind kind, String town) {
            Predicate<ClueTally> ofKind = it -> it.kind() == kind;
            return switch (reach) {
                case TOWN ->
                    town.isEmpty()
                            ? List.of()
                            : filtered(court, ofKind.and(it -> it.town().equals(town)));
                case COURT -> filtered(court, ofKind);
                case REGION -> filtered(region, ofKind);
            };
        }

        private static List<ClueTally> filtered(List<ClueTally> lines, Predicate<ClueTally> what) {
            return lines.stream().filter(what).toList();
        }
    }

    /// What a clue of this kind has brought on average.
    public Fen worth() {
        return new Fen(basis.fen() / basis.claimed());
    }

    /// How many of a hundred were true.
    public long percent() {
        return basis.verified() * 100 / basis.claimed();
    }

    /// @param town nine digits, where the debtor's grid is; empty while nobody knows
    /// @param told what this case has clues of already
    static List<NextTask> propose(Known known, String town, Set<AssetKind> told) {
        return Arrays.stream(AssetKind.values())
                .filter(it -> it != AssetKind.WHEREABOUTS && it != AssetKind.OTHER)
                .filter(not(told::contains))
                .map(it -> of(known, town, it))
                .filter(Objects::nonNull)
                .filter(it -> it.basis().verified() > 0)
                .sorted(Comparator.comparing(NextTask::worth)
                        .thenComparing(NextTask::percent)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static @Nullable NextTask of(Known known, String town, AssetKind kind) {
        for (var reach : Reach.values()) {
            var bySource = Yields.by(known.at(reach, kind, town), ClueTally::source);
            var workers = bySource.stream()
                    .filter(it -> it.source() == Source.WORKER && it.claimed() >= ENOUGH)
                    .findFirst();
            if (workers.isPresent()) return new NextTask(task(kind), kind, reach, workers.get(), bySource);
        }
        return null;
    }

    /// Others than grid workers, for comparison.
    public Stream<ClueTally> others() {
        return bySource.stream().filter(it -> it.source() != Source.WORKER);
    }

    /// What cannot be seen from the road is asked for.
    private static TaskKind task(AssetKind kind) {
        return switch (kind) {
            case WAGES, CONTRACT_MONEY, COMPENSATION, SHARES, DEPOSIT -> TaskKind.INVESTIGATE;
            case WHEREABOUTS -> TaskKind.FIND_PERSON;
            case HOUSE, LAND_USE, VEHICLE, SHIP, LIVESTOCK, CROPS, FOREST, MACHINERY, BUSINESS, OTHER ->
                TaskKind.FIND_PROPERTY;
        };
    }
}
