package org.gridwrit.statistics;

import org.gridwrit.shared.Fen;

/// 数字 One figure of a table.
///
/// @param hidden kept back because so few facts stand behind it that they could be guessed
public record Figure(Measure measure, long number, Fen amount, boolean hidden) {
    static Figure none(Measure measure) {
        return new Figure(measure, 0, Fen.ZERO, false);
    }

    Figure hide() {
        return new Figure(measure, 0, Fen.ZERO, true);
    }

    Figure plus(long more, Fen fen) {
        return new Figure(measure, number + more, amount.plus(fen), hidden);
    }

    public boolean empty() {
        return !hidden && number == 0;
    }

    /// As bars compare it: fen for money, else the number.
    public long size() {
        return measure.money() ? amount.value() : number;
    }

    /// As people read it; `<5` is kept back.
    public String text() {
        if (hidden) return "<5";
        return measure.money() ? amount.toString() : String.format(java.util.Locale.ROOT, "%,d", number);
    }
}
