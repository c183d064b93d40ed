package org.gridwrit.service.law;

import java.util.List;
import java.util.function.Predicate;

/// 送达情况 All that decides which modes are lawful now.
///
/// @param organization        the addressee is a legal person or other organisation
/// @param electronicConsent   同意电子送达, on record (解释 136)
/// @param summaryProcedure    简易程序 (解释 140)
/// @param attempts            so far, for this document and this addressee, whatever the mode and address
public record Standing(
        DocumentKind document,
        boolean organization,
        Circumstance circumstance,
        boolean electronicConsent,
        boolean summaryProcedure,
        List<Attempt> attempts) {
    public Standing {
        attempts = List.copyOf(attempts);
    }

    boolean tried(Predicate<Attempt> what) {
        return attempts.stream().anyMatch(what);
    }

    boolean refused() {
        return tried(it -> it.result() == Result.REFUSED && it.mode().isByHand());
    }

    boolean triedByHand() {
        return tried(it -> it.mode().isByHand());
    }

    boolean isNowhere() {
        return tried(it -> it.result() == Result.UNKNOWN_THERE);
    }

    /// Neither by hand nor through another court or the post (CPL 91).
    boolean cannotBeReached() {
        return triedByHand() && failedBy(Mode.POST);
    }

    /// Another court and the post are one way from a distance; whichever failed need not be followed by the other.
    boolean failedBy(Mode mode) {
        return mode == Mode.POST || mode == Mode.ENTRUSTED
                ? tried(it -> it.mode() == Mode.POST || it.mode() == Mode.ENTRUSTED)
                : tried(it -> it.mode() == mode);
    }

    /// Somebody has been there, once, and nobody was in.
    boolean isOnlyAbsentOnce() {
        var byHand = attempts.stream().filter(it -> it.mode().isByHand()).toList();
        return byHand.size() == 1 && byHand.getFirst().result() == Result.ABSENT;
    }

    boolean isDeceased() {
        return tried(it -> it.result() == Result.DECEASED);
    }
}
