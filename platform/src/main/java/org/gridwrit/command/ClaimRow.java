package org.gridwrit.command;

import static java.util.Map.entry;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gridwrit.payout.plan.Claim;
import org.gridwrit.payout.plan.Rank;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// One row of a roster, by the names of its columns.
record ClaimRow(CsvRecord row, Map<String, Integer> header) {
    static final List<String> COLUMNS = List.of("id", "name", "rank", "amount");
    /// 92 quadrillion yuan fit a sum; a trillion on one claim leaves room for any roster.
    private static final int MOST_DIGITS = 12;

    private static final Map<String, Rank> WORDS = Map.ofEntries(
            entry("破产费用", Rank.COSTS),
            entry("执行费用", Rank.COSTS),
            entry("共益债务", Rank.COMMON_BENEFIT),
            entry("职工债权", Rank.EMPLOYEE),
            entry("社保和税款", Rank.SOCIAL_INSURANCE_AND_TAX),
            entry("有财产担保", Rank.SECURED),
            entry("优先债权", Rank.PREFERRED),
            entry("普通债权", Rank.ORDINARY),
            entry("加倍部分债务利息", Rank.SUBORDINATED));

    long line() {
        return row.getStartingLineNumber();
    }

    Claim claim() {
        var rank = rank(field("rank"));
        var thing = field("collateral");
        if (rank == Rank.SECURED && thing.isEmpty()) throw new Wrong("collateral-missing", "");
        if (rank != Rank.SECURED && !thing.isEmpty()) throw new Wrong("collateral-unwanted", thing);
        return new Claim(
                given("id"),
                given("name"),
                rank,
                amount(field("amount")),
                thing.isEmpty() ? null : thing,
                order(field("order")),
                average(rank, field("average")));
    }

    private String given(String column) {
        var value = field(column);
        if (value.isEmpty()) throw new Wrong("missing", column);
        return value;
    }

    private static Rank rank(String words) {
        var rank = WORDS.get(words);
        if (rank != null) return rank;
        try {
            return Rank.valueOf(words.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Wrong("rank", words);
        }
    }

    private static Fen amount(String words) {
        try {
            var yuan = new BigDecimal(words.replace(",", "").replace("，", ""));
            boolean small = yuan.signum() > 0 && yuan.precision() - yuan.scale() <= MOST_DIGITS;
            if (small && yuan.stripTrailingZeros().scale() <= 2) return Fen.ofYuan(yuan);
        } catch (NumberFormatException e) {
            // said below with the rest
        }
        throw new Wrong("amount", words);
    }

    private static int order(String words) {
        if (words.isEmpty()) return 1;
        if (words.matches("[1-9]\\d{0,5}")) return Integer.parseInt(words);
        throw new Wrong("order", words);
    }

    private static @Nullable Fen average(Rank rank, String words) {
        if (words.isEmpty()) return null;
        if (rank != Rank.EMPLOYEE) throw new Wrong("average-unwanted", words);
        return amount(words);
    }

    private String field(String column) {
        var at = header.get(column);
        return at == null || at >= row.getFieldCount() ? "" : row.getField(at).strip();
    }

    /// What is wrong with a row; the words are `payout.row.<code>`.
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String code;
        private final transient Object value;

        Wrong(String code, Object value) {
            super(code);
            this.code = code;
            this.value = value;
        }

        String code() {
            return code;
        }

        Object value() {
            return value;
        }
    }
}
