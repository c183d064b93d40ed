package org.gridwrit.payout.bank;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gridwrit.payout.bank.BankAnswer.Outcome;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// One line as the layout reads it.
record AnswerLine(BankLayout layout, int number, List<String> fields) {
    private static final int MOST_DIGITS = 15;

    static List<String> split(BankLayout layout, String line) {
        return List.of(line.split(Pattern.quote(layout.separator()), -1));
    }

    /// Literal words stand where the layout has them.
    boolean isLike(List<String> tokens) {
        if (fields.size() != tokens.size()) return false;
        for (int i = 0; i < tokens.size(); i++) {
            if (BankField.of(tokens.get(i)).isEmpty() && !tokens.get(i).equals(fields.get(i))) return false;
        }
        return true;
    }

    Map<BankField, String> by(List<String> tokens) {
        if (fields.size() != tokens.size()) throw new Refusal("bank.columns", tokens.size(), fields.size());
        var found = new EnumMap<BankField, String>(BankField.class);
        for (int i = 0; i < tokens.size(); i++) {
            var text = fields.get(i).strip();
            BankField.of(tokens.get(i)).ifPresent(it -> found.put(it, text));
        }
        return found;
    }

    /// @throws Refusal what is wrong with the line by itself
    BankAnswer answer() {
        var said = by(layout.answer());
        return new BankAnswer(
                number,
                said.getOrDefault(BankField.REFERENCE, ""),
                said.getOrDefault(BankField.ACCOUNT, ""),
                amount(said, BankField.AMOUNT, BankField.AMOUNT_FEN),
                outcome(said.getOrDefault(BankField.RESULT, "")),
                said.getOrDefault(BankField.REASON, ""),
                day(said.get(BankField.DATE)));
    }

    private Outcome outcome(String word) {
        if (layout.paid().contains(word)) return Outcome.PAID;
        if (layout.failed().contains(word)) return Outcome.FAILED;
        if (layout.returned().contains(word)) return Outcome.RETURNED;
        throw new Refusal("bank.result", word, String.join("、", layout.paid()), String.join("、", layout.failed()));
    }

    private @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isEmpty()) return null;
        try {
            return LocalDate.parse(text, layout.dates());
        } catch (DateTimeException _) {
            throw new Refusal("bank.day", text, layout.date());
        }
    }

    static Fen amount(Map<BankField, String> said, BankField yuan, BankField fen) {
        var text = said.getOrDefault(yuan, said.getOrDefault(fen, ""));
        try {
            var number = new BigDecimal(text.replace(",", ""));
            if (number.precision() - number.scale() > MOST_DIGITS) throw new Refusal("bank.amount", text);
            return said.containsKey(yuan) ? Fen.ofYuan(number) : new Fen(number.longValueExact());
        } catch (ArithmeticException | NumberFormatException _) {
            throw new Refusal("bank.amount", text);
        }
    }
}
