package org.gridwrit.service.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// 合法的送达方式 Which modes the law leaves now, and why not the others.
public final class LawfulModes {
    /// What binds most comes first.
    private static final List<Mode> ORDER =
            List.of(Mode.HANDED_ON, Mode.LEAVE, Mode.ELECTRONIC, Mode.DIRECT, Mode.POST, Mode.ENTRUSTED);

    private LawfulModes() {}

    /// All modes, in the order of the law.
    public static List<Offer> of(Standing standing) {
        return Arrays.stream(Mode.values())
                .map(mode -> new Offer(mode, bar(mode, standing)))
                .toList();
    }

    /// What to try next: what binds most of all that is lawful and has not failed. Where nobody knows where the
    /// addressee is, or nothing else is left, that is a public notice (CPL 95).
    public static Optional<Mode> next(Standing standing) {
        var lawful = ORDER.stream().filter(mode -> bar(mode, standing) == null).toList();
        var untried = lawful.stream().filter(mode -> !standing.failedBy(mode)).findFirst();
        if (bar(Mode.PUBLIC_NOTICE, standing) == null && isNoticeDue(standing)) return Optional.of(Mode.PUBLIC_NOTICE);
        if (untried.isPresent()) return untried;
        if (standing.isOnlyAbsentOnce() && lawful.contains(Mode.DIRECT)) return Optional.of(Mode.DIRECT);
        var last = standing.attempts().isEmpty()
                ? null
                : standing.attempts().getLast().mode();
        return lawful.stream()
                .filter(mode -> mode != last)
                .findFirst()
                .or(() -> lawful.stream().findFirst());
    }

    /// Why a public notice is not what comes next after something failed; null where it is, or nothing failed yet.
    public static @Nullable Bar whyNoNotice(Standing standing) {
        if (standing.attempts().isEmpty()) return null;
        var bar = bar(Mode.PUBLIC_NOTICE, standing);
        if (bar != null) return bar;
        return isNoticeDue(standing) ? null : new Bar("notice-comes-last", "民事诉讼法 95");
    }

    /// One closed door and one returned letter allow a notice; it is not proposed before somebody has been there again.
    /// Of
    /// somebody whose whereabouts are unknown only what needs no address comes before it.
    private static boolean isNoticeDue(Standing standing) {
        return standing.isNowhere()
                ? List.of(Mode.LEAVE, Mode.ELECTRONIC).stream().noneMatch(mode -> isOpen(mode, standing))
                : !standing.isOnlyAbsentOnce();
    }

    private static boolean isOpen(Mode mode, Standing standing) {
        return bar(mode, standing) == null && !standing.failedBy(mode);
    }

    /// Null when it may be chosen.
    public static @Nullable Bar bar(Mode mode, Standing standing) {
        if (standing.isDeceased()) return new Bar("deceased", "民事诉讼法 267");
        if (standing.circumstance().isHandedOn()) return onlyHandedOn(mode, standing.circumstance());
        return switch (mode) {
            case DIRECT -> null;
            case LEAVE -> left(standing);
            case ELECTRONIC -> standing.electronicConsent() ? null : new Bar("no-consent", "民事诉讼法 90，解释 136");
            case ENTRUSTED -> difficult(standing);
            case POST ->
                standing.document().goesToThePartyItself()
                        ? new Bar("to-the-party-itself", "解释 133")
                        : difficult(standing);
            case HANDED_ON -> new Bar("not-handed-on", "民事诉讼法 92、93");
            case PUBLIC_NOTICE -> published(standing);
        };
    }

    private static @Nullable Bar onlyHandedOn(Mode mode, Circumstance circumstance) {
        if (mode == Mode.HANDED_ON) return null;
        return circumstance == Circumstance.ARMED_FORCES
                ? new Bar("armed-forces", "民事诉讼法 92")
                : new Bar("imprisoned", "民事诉讼法 93");
    }

    private static @Nullable Bar left(Standing standing) {
        if (standing.document().goesToThePartyItself()) return new Bar("never-left", "解释 133");
        return standing.refused() ? null : new Bar("nobody-refused", "民事诉讼法 89");
    }

    private static @Nullable Bar difficult(Standing standing) {
        return standing.triedByHand() ? null : new Bar("not-tried-by-hand", "民事诉讼法 91");
    }

    private static @Nullable Bar published(Standing standing) {
        if (standing.document().goesToThePartyItself()) return new Bar("to-the-party-itself", "解释 133");
        if (standing.summaryProcedure()) return new Bar("summary-procedure", "解释 140");
        if (standing.isNowhere()) return null;
        var open = isOpen(Mode.LEAVE, standing) || isOpen(Mode.ELECTRONIC, standing);
        return standing.cannotBeReached() && !open ? null : new Bar("other-ways-open", "民事诉讼法 95");
    }
}
