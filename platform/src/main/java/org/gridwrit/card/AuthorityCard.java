package org.gridwrit.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.State;
import org.jspecify.annotations.Nullable;

/// 授权证 Says that somebody is a grid worker of a township, from a day to a day. It names no case and no debtor.
///
/// @param area      the township and the grids, as the card was issued
/// @param from      first day, `to` last day
/// @param entrusted the one task it is for; absent on a card for the year
public record AuthorityCard(
        Id id,
        UUID worker,
        String name,
        String townshipCode,
        String area,
        LocalDate from,
        LocalDate to,
        Instant issuedAt,
        @Nullable Revocation revocation,
        @Nullable Entrusted entrusted) {

    /// 吊销 Cannot be taken back; a new card is issued instead.
    public record Revocation(Instant at, String reason) {
        /// The task has ended; nobody took the card away.
        boolean byItself() {
            return Arrays.stream(State.values()).anyMatch(it -> it.name().equals(reason));
        }

        public LocalDate day() {
            return LocalDate.ofInstant(at, Times.CHINA);
        }
    }

    Entrusted mustBeEntrusted() {
        return Objects.requireNonNull(entrusted);
    }

    /// What a card is worth on a day.
    ///
    /// @param onDuty whether its holder holds any grid that day
    public CardState on(LocalDate day, boolean onDuty) {
        if (revocation != null) {
            return revocation.byItself() ? CardState.ENDED : CardState.REVOKED;
        }
        if (day.isBefore(from)) return CardState.NOT_YET;
        if (day.isAfter(to)) return CardState.EXPIRED;
        return onDuty ? CardState.VALID : CardState.OFF_DUTY;
    }
}
