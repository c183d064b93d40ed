package org.gridwrit.statistics;

import java.util.Locale;

/// 占比 How much one figure is of another.
public record Share(Figure part, Figure whole) {
    private static final double WHOLE = 100;

    /// There is nothing to divide by, or so little that a share would tell what is kept back.
    public boolean isKnown() {
        return !part.hidden() && !whole.hidden() && whole.size() > 0;
    }

    /// 62.5
    public String percent() {
        return String.format(Locale.ROOT, "%.1f", WHOLE * part.size() / whole.size());
    }

    /// 62.5 %, or a dash.
    public String text() {
        return isKnown() ? percent() + " %" : "–";
    }

    /// As wide as a bar of a hundred; more than the whole is no wider.
    public long width() {
        return isKnown() ? Math.clamp(Math.round(WHOLE * part.size() / whole.size()), 0, (long) WHOLE) : 0;
    }
}
