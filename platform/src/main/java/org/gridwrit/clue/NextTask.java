package org.gridwrit.clue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.task.TaskKind;

/// 下一项建议 What to ask a grid worker for next, by what has brought most, with the figures that say so.
///
/// @param basis the clues of this kind the court was told of so far
public record NextTask(TaskKind task, AssetKind kind, ClueTally basis) {
    /// Fewer clues of a kind say nothing about the next.
    static final int ENOUGH = 5;

    private static final int MOST = 3;

    /// What a clue of this kind has brought on average.
    public Fen worth() {
        return new Fen(basis.fen() / basis.claimed());
    }

    /// How many of a hundred were true.
    public long percent() {
        return basis.verified() * 100 / basis.claimed();
    }

    /// @param told what this case has clues of already
    static List<NextTask> propose(List<ClueTally> lines, Set<AssetKind> told) {
        return Yields.by(lines, ClueTally::kind).stream()
                .filter(it -> it.claimed() >= ENOUGH && it.verified() > 0)
                .filter(it -> it.kind() != AssetKind.WHEREABOUTS && it.kind() != AssetKind.OTHER)
                .filter(it -> !told.contains(it.kind()))
                .map(it -> new NextTask(task(it.kind()), it.kind(), it))
                .sorted(Comparator.comparing(NextTask::worth)
                        .thenComparing(NextTask::percent)
                        .reversed())
                .limit(MOST)
                .toList();
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
