package org.gridwrit.statistics;

import java.math.RoundingMode;
import java.util.Locale;
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

    /// 万元, as Chinese headlines have money.
    public String tenThousands() {
        return brief(4);
    }

    /// Millions, as English ones do.
    public String millions() {
        return brief(6);
    }

    private String brief(int zeros) {
        var yuan = amount.yuan().movePointLeft(zeros).setScale(2, RoundingMode.HALF_UP);
        return String.format(Locale.ROOT, "%,.2f", yuan);
    }

    /// As people read it; `<5` is kept back.
    public String text() {
        if (hidden) return "<5";
        return measure.money() ? amount.toString() : String.format(Locale.ROOT, "%,d", number);
    }
}
