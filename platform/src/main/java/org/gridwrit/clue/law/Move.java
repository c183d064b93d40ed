package org.gridwrit.clue.law;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gridwrit.shared.Refusal;

/// 线索处理 What an officer decides about a clue, and from which state.
public enum Move {
    VERIFY(ClueState.VERIFIED, "clue.examined", ClueState.CLAIMED), // 属实
    REFUTE(ClueState.UNFOUNDED, "clue.examined", ClueState.CLAIMED), // 不实
    LOSE(ClueState.STALE, "clue.not-standing", ClueState.CLAIMED, ClueState.VERIFIED), // 失效
    REOPEN(ClueState.CLAIMED, "clue.nothing-to-reopen", ClueState.UNFOUNDED, ClueState.STALE), // 恢复核查
    ACT(ClueState.ACTED, "clue.not-verified", ClueState.VERIFIED, ClueState.ACTED, ClueState.RECOVERED), // 采取措施
    RECOVER(ClueState.RECOVERED, "clue.not-acted", ClueState.ACTED, ClueState.RECOVERED); // 到位

    private final ClueState to;
    private final String refusal;

    @SuppressWarnings("ImmutableEnumChecker") // never written after construction
    private final Set<ClueState> from;

    Move(ClueState to, String refusal, ClueState... from) {
        this.to = to;
        this.refusal = refusal;
        this.from = Set.of(from);
    }

    public boolean lawfulFrom(ClueState state) {
        return from.contains(state);
    }

    /// What brought no money on one day may have brought some before: a further measure leaves that as it is.
    ///
    /// @throws Refusal that says what has to come before
    public ClueState from(ClueState state) {
        if (!lawfulFrom(state)) throw new Refusal(refusal, state);
        return state == ClueState.RECOVERED ? state : to;
    }

    /// Whoever ends a hope, or brings it back, says why.
    public boolean needsWords() {
        return this == REFUTE || this == LOSE || this == REOPEN;
    }

    public static List<Move> of(ClueState state) {
        return Arrays.stream(values()).filter(it -> it.lawfulFrom(state)).toList();
    }
}
