package org.gridwrit.statistics;

import java.util.Locale;

/// 占比 How much one figure is of another; of a timed measure by itself, how many hours each took on the average.
public record Share(Figure part, Figure whole) {
    private static final double WHOLE = 100;
    private static final double HOUR = 60;

    /// There is nothing to divide by, or so little that a share would tell what is kept back.
    public boolean isKnown() {
        return !part.hidden() && !whole.hidden() && whole.size() > 0;
    }

    private boolean ofHours() {
        return part.measure() == whole.measure();
    }

    double value() {
        if (ofHours()) return part.amount().value() / HOUR / whole.number();
        return WHOLE * part.size() / whole.size();
    }

    /// 62.5
    public String number() {
        return String.format(Locale.ROOT, "%.1f", value());
    }

    /// 62.5 %, or hours alone, or a dash.
    public String text() {
        if (!isKnown()) return "–";
        return ofHours() ? number() : number() + " %";
    }

    /// As wide as a bar of a hundred; more than the whole is no wider.
    public long width() {
        return isKnown() ? Math.clamp(Math.round(value()), 0, (long) WHOLE) : 0;
    }
}
