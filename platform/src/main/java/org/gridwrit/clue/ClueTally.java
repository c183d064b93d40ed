package org.gridwrit.clue;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 线索成效 How many clues of one kind, place and source stand where. A clue told twice counts once.
public record ClueTally(
        AssetKind kind,
        String town,
        Source source,
        long claimed,
        long verified,
        long unfounded,
        long acted,
        long recovered,
        long fen) {
    static ClueTally of(CaseClue it) {
        int one = it.duplicateOf() == null ? 1 : 0;
        return new ClueTally(
                it.kind(),
                it.town(),
                it.source(),
                one,
                it.state().proved() ? one : 0,
                it.state() == ClueState.UNFOUNDED ? one : 0,
                it.state().acted() ? one : 0,
                it.state() == ClueState.RECOVERED ? one : 0,
                it.recovered().value());
    }

    public Fen amount() {
        return new Fen(fen);
    }

    ClueTally times(int sign) {
        return new ClueTally(
                kind,
                town,
                source,
                sign * claimed,
                sign * verified,
                sign * unfounded,
                sign * acted,
                sign * recovered,
                sign * fen);
    }

    public ClueTally plus(ClueTally other) {
        return new ClueTally(
                kind,
                town,
                source,
                claimed + other.claimed,
                verified + other.verified,
                unfounded + other.unfounded,
                acted + other.acted,
                recovered + other.recovered,
                fen + other.fen);
    }

    /// What a change takes from one line and adds to another, or to the same.
    static List<ClueTally> between(@Nullable CaseClue before, CaseClue after) {
        var changes = new ArrayList<ClueTally>();
        if (before != null) changes.add(of(before).times(-1));
        changes.add(of(after));
        if (changes.size() == 2 && sameLine(changes.getFirst(), changes.getLast())) {
            return List.of(changes.getFirst().plus(changes.getLast()));
        }
        return changes;
    }

    private static boolean sameLine(ClueTally one, ClueTally other) {
        return one.kind == other.kind && one.town.equals(other.town) && one.source == other.source;
    }
}
