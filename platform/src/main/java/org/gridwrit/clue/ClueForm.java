package org.gridwrit.clue;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.EnforcementMeasure;
import org.gridwrit.clue.law.Move;
import org.gridwrit.clue.law.Moved;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 处理线索 As it is filled in on the page: what is not sent is blank.
record ClueForm(
        @Nullable Move move,
        @Nullable LocalDate day,
        @Nullable String words,
        @Nullable AssetKind kind,
        @Nullable String thing,
        @Nullable EnforcementMeasure measure,
        @Nullable String document,
        @Nullable String yuan,
        @Nullable UUID entry)
        implements Serializable {
    Moved moved() {
        if (move == null) throw new Refusal("request.missing", new FieldName("move"));
        if (day == null) throw new Refusal("request.missing", new FieldName("day"));
        return new Moved(
                move,
                day,
                text(words),
                move == Move.VERIFY ? kind : null,
                move == Move.VERIFY ? NewClue.line(text(thing)) : "",
                move == Move.ACT ? measure : null,
                move == Move.ACT ? NewClue.line(text(document)) : "",
                move == Move.RECOVER ? fen(text(yuan)) : null,
                move == Move.RECOVER ? entry : null);
    }

    private static @Nullable Fen fen(String typed) {
        if (typed.isEmpty()) return null;
        try {
            return Fen.ofYuan(
                    new BigDecimal(typed.replace(",", "").replace("，", "").replace("元", "")));
        } catch (ArithmeticException | NumberFormatException malformed) {
            throw new Refusal("clue.yuan-malformed", typed);
        }
    }

    private static String text(@Nullable String typed) {
        if (typed == null) return "";
        var kept = typed.replace("\0", "").strip();
        if (kept.length() > 2000) throw new Refusal("words.too-long", 2000, kept.length());
        return kept;
    }
}
