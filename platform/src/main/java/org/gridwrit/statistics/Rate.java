package org.gridwrit.statistics;

/// 一次送达率 How many of the documents that were tried were served at the first try.
///
/// @param unit as in the row of a table; empty for the total
public record Rate(String unit, String name, Figure tried, Figure first, Figure served) {
    static Rate of(FigureTable.Row row) {
        return new Rate(
                row.unit(),
                row.name(),
                row.of(Measure.SERVICES_TRIED),
                row.of(Measure.SERVICES_FIRST),
                row.of(Measure.SERVICES_SERVED));
    }

    static Rate total(FigureTable of) {
        return new Rate(
                "",
                "",
                of.total(Measure.SERVICES_TRIED),
                of.total(Measure.SERVICES_FIRST),
                of.total(Measure.SERVICES_SERVED));
    }

    private Share share() {
        return new Share(first, tried);
    }

    /// Nothing was tried, or so little that a share would tell what is kept back.
    public boolean isKnown() {
        return share().isKnown();
    }

    /// 62.5
    public String percent() {
        return share().number();
    }

    /// As wide as a bar of a hundred.
    public long width() {
        return share().width();
    }
}
