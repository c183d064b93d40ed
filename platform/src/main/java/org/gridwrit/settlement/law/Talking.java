package org.gridwrit.settlement.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.gridwrit.casefile.PartyRole;

/// 劝导的规则 What a record of a talk has to say. A settlement is made by the parties of their own free will (规定 1); whoever
/// persuades decides nothing (CPL 239).
public final class Talking {
    private static final Set<PartyRole> BOTH = Set.of(PartyRole.APPLICANT, PartyRole.DEBTOR);

    private Talking() {}

    /// @param heard   the sides whose own word was heard, on the spot or by telephone
    /// @param filedOn when the case was filed
    /// @param words   what was said
    public static Optional<Bar> bar(
            TalkResult result,
            Collection<PartyRole> heard,
            LocalDate heldOn,
            LocalDate filedOn,
            LocalDate today,
            String words) {
        if (heldOn.isAfter(today)) return Optional.of(Bar.of("talk-to-come", "民事诉讼法 241", heldOn));
        if (heldOn.isBefore(filedOn)) return Optional.of(Bar.of("talk-before-filing", "民事诉讼法 241", filedOn));
        if (result == TalkResult.NOT_HELD) return Optional.empty();
        if (heard.isEmpty()) return Optional.of(Bar.of("nobody-heard", "民事诉讼法 241"));
        if (result == TalkResult.BOTH_AGREED && !heard.containsAll(BOTH)) {
            return Optional.of(Bar.of("both-not-heard", "民事诉讼法 241，执行和解规定 1"));
        }
        if (result == TalkResult.DEBTOR_WILLING && !heard.contains(PartyRole.DEBTOR)) {
            return Optional.of(Bar.of("debtor-not-heard", "民事诉讼法 241"));
        }
        return words.isBlank() ? Optional.of(Bar.of("talk-words", "民事诉讼法 241")) : Optional.empty();
    }
}
