package org.gridwrit.settlement;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.settlement.law.Instalment;
import org.gridwrit.settlement.law.Roll;
import org.gridwrit.settlement.law.Terms;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.springframework.util.MultiValueMap;

/// What the page of the terms sends: rows of day and amount, of which empty ones are passed over.
final class TermsForm {
    private final MultiValueMap<String, String> sent;

    TermsForm(MultiValueMap<String, String> sent) {
        this.sent = sent;
    }

    Terms terms() {
        var roll = one("roll").equals("AS_WRITTEN") ? Roll.AS_WRITTEN : Roll.NEXT_WORKING_DAY;
        return new Terms(
                fen("claim", one("claim")),
                fen("total", one("total")),
                one("waived").isEmpty() ? Fen.ZERO : fen("waived", one("waived")),
                roll,
                one("inKind").equals("true"),
                one("duties"),
                instalments());
    }

    private List<Instalment> instalments() {
        var days = sent.getOrDefault("day", List.of());
        var amounts = sent.getOrDefault("amount", List.of());
        var found = new ArrayList<Instalment>();
        for (int n = 0; n < Math.min(days.size(), amounts.size()); n++) {
            var day = days.get(n).strip();
            var amount = amounts.get(n).strip();
            if (day.isEmpty() && amount.isEmpty()) continue;
            found.add(new Instalment(day(day, n + 1), fen("amount", amount)));
        }
        return found;
    }

    String one(String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static LocalDate day(String text, int row) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new Refusal("settlement.row-day", row, text);
        }
    }

    static Fen fen(String field, String yuan) {
        try {
            return Fen.ofYuan(new BigDecimal(yuan.replace(",", "")));
        } catch (ArithmeticException | NumberFormatException notMoney) {
            throw new Refusal("settlement.money", field, yuan);
        }
    }
}
