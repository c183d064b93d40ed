package org.gridwrit.payout.delay;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gridwrit.payout.interest.Debt;
import org.gridwrit.payout.rate.RateKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// Terms as the page sends them: instalments and suspensions one a line, as an officer copies them from the judgment.
record TermsForm(
        @Nullable UUID terms,
        @Nullable String dues,
        @Nullable String suspensions,
        OrdinaryTerms.@Nullable Kind ordinary,
        @Nullable LocalDate ordinaryFrom,
        @Nullable BigDecimal figure,
        @Nullable Integer year,
        @Nullable RateKind benchmark,
        @Nullable Boolean doubledFirst,
        @Nullable String words)
        implements Serializable {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000至到~，]+");
    private static final int MOST_DIGITS = 15;

    Terms terms(String by, Instant at) {
        if (terms == null) throw new Refusal("request.missing", new FieldName("terms"));
        return new Terms(
                terms,
                readDues(),
                readSuspensions(),
                ordinaryTerms(),
                benchmark,
                Boolean.TRUE.equals(doubledFirst) ? Debt.Order.DOUBLED_FIRST : Debt.Order.DEBT_FIRST,
                words == null ? "" : words.strip(),
                by,
                at);
    }

    static String dues(Terms it) {
        return String.join(
                "\n",
                it.dues().stream()
                        .map(due -> due.lastDay() + " " + due.amount().yuan().toPlainString())
                        .toList());
    }

    static String suspensions(Terms it) {
        return String.join(
                "\n",
                it.suspensions().stream()
                        .map(one -> one.from() + " " + one.to())
                        .toList());
    }

    private List<Debt.Due> readDues() {
        var found = new ArrayList<Debt.Due>();
        var lines = dues == null ? new String[0] : dues.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank()) continue;
            var words = SPACES.split(lines[i].strip());
            if (words.length != 2) throw new Refusal("delay.due-line", i + 1);
            found.add(new Debt.Due(day(words[0], "delay.due-line", i), amount(words[1], i)));
        }
        return found;
    }

    private List<Debt.Suspension> readSuspensions() {
        var found = new ArrayList<Debt.Suspension>();
        var lines = suspensions == null ? new String[0] : suspensions.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank()) continue;
            var words = SPACES.split(lines[i].strip());
            if (words.length != 2) throw new Refusal("delay.suspension-line", i + 1);
            found.add(new Debt.Suspension(
                    day(words[0], "delay.suspension-line", i), day(words[1], "delay.suspension-line", i)));
        }
        return found;
    }

    private @Nullable OrdinaryTerms ordinaryTerms() {
        if (ordinary == null) return null;
        if (ordinaryFrom == null) throw new Refusal("delay.ordinary-from");
        if (ordinary == OrdinaryTerms.Kind.AGREED && figure == null) throw new Refusal("delay.figure");
        return new OrdinaryTerms(
                ordinary, ordinaryFrom, figure == null ? BigDecimal.ONE : figure, year == null ? 365 : year);
    }

    private static LocalDate day(String text, String code, int index) {
        var parts = DAY.matcher(text);
        try {
            if (!parts.matches()) throw new DateTimeException(text);
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException impossible) {
            throw new Refusal(code, index + 1);
        }
    }

    private static Fen amount(String text, int index) {
        try {
            var yuan = new BigDecimal(text.replace(",", "").replace("元", ""));
            boolean whole = yuan.signum() > 0 && yuan.stripTrailingZeros().scale() <= 2;
            if (!whole || yuan.precision() - yuan.scale() > MOST_DIGITS) throw new Refusal("delay.due-line", index + 1);
            return Fen.ofYuan(yuan);
        } catch (NumberFormatException notANumber) {
            throw new Refusal("delay.due-line", index + 1);
        }
    }
}
