package org.gridwrit.service.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// 合法的送达方式 Which modes the law leaves now, and why not the others.
public final class LawfulModes {
    private LawfulModes() {}

    /// All modes, in the order of the law.
    public static List<Offer> of(Standing standing) {
        return Arrays.stream(Mode.values())
                .map(mode -> new Offer(mode, bar(mode, standing)))
                .toList();
    }

    /// What to try next: what binds most of all that is lawful and has not just failed.
    public static Optional<Mode> next(Standing standing) {
        var last = standing.attempts().isEmpty()
                ? null
                : standing.attempts().getLast().mode();
        var order = List.of(
                Mode.HANDED_ON,
                Mode.LEAVE,
                Mode.ELECTRONIC,
                Mode.DIRECT,
                Mode.POST,
                Mode.ENTRUSTED,
                Mode.PUBLIC_NOTICE);
        var lawful = order.stream().filter(mode -> bar(mode, standing) == null).toList();
        return lawful.stream()
                .filter(mode -> mode != last)
                .findFirst()
                .or(() -> lawful.stream().findFirst());
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
        return standing.isNowhere() || standing.cannotBeReached() ? null : new Bar("other-ways-open", "民事诉讼法 95");
    }
}
