package org.gridwrit.payout.annex;

import org.gridwrit.shared.Fen;

/// 参保人 One line of an annex.
///
/// @param row as the spreadsheet counts, from 1
public record AnnexPerson(int row, String name, String number, Fen amount) {
    /// As much of the number as tells people apart.
    public String numberEnds() {
        return number.length() < 10
                ? number
                : number.substring(0, 6) + "********" + number.substring(number.length() - 4);
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "row " + row + " " + amount;
    }
}
