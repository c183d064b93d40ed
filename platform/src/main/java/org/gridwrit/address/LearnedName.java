package org.gridwrit.address;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 学得的地名 A local name (屯, estate) that no list has, and the village it lies in, as people and reports have taught.
///
/// @param area     township (9 digits) or county (6) in which it was learned, or of a grid's name the village (12);
///     outside it says nothing
/// @param grid     the grid of the village that is meant; absent when the village is all that it says
/// @param round    how often it was unlearned; what was taught before that counts no more
/// @param evidence what stands behind it, in this round
public record LearnedName(
        Id id,
        String name,
        String area,
        String village,
        @Nullable UUID grid,
        State state,
        int round,
        Evidence evidence,
        @Nullable Instant unlearnedAt,
        @Nullable String unlearnedBy) {
    /// 状态
    public enum State {
        /// 待印证 Said, but not agreed on yet; it routes nothing.
        HEARD,
        /// 启用 Agreed on and routing.
        IN_USE,
        /// 有分歧 Some say this village, others another; it routes nothing until one side is unlearned.
        CONFLICT,
        /// 已撤销 Taken back by a person; it routes nothing until it is taught anew.
        UNLEARNED
    }

    /// @param people    different persons who said so
    /// @param addresses different addresses it was said of
    /// @param lessons   how often in all
    public record Evidence(int people, int addresses, int lessons, Instant first, Instant last) {
        public ZonedDateTime lastDay() {
            return last.atZone(Times.CHINA);
        }
    }

    LearnedName in(State other) {
        return new LearnedName(id, name, area, village, grid, other, round, evidence, unlearnedAt, unlearnedBy);
    }

    LearnedName unlearned(Instant at, String by) {
        return new LearnedName(id, name, area, village, grid, State.UNLEARNED, round + 1, evidence, at, by);
    }

    Saying saying() {
        return new Saying(name, area, village, grid);
    }

    /// Whether the same words in the same place are said to mean another village, or another grid of one village.
    boolean disagrees(LearnedName other) {
        if ((grid == null) != (other.grid == null)) return false;
        return name.equals(other.name)
                && !(village.equals(other.village) && Objects.equals(grid, other.grid))
                && (area.startsWith(other.area) || other.area.startsWith(area));
    }
}
