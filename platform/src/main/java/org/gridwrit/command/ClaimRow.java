package org.gridwrit.command;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Map;
import org.gridwrit.payout.plan.Claim;
import org.gridwrit.payout.plan.Rank;
import org.gridwrit.payout.plan.Yuan;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// One row of a roster, by the names of its columns.
record ClaimRow(CsvRecord row, Map<String, Integer> header) {
    static final List<String> COLUMNS = List.of("id", "name", "rank", "amount");

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
        return Rank.named(words).orElseThrow(() -> new Wrong("rank", words));
    }

    private static Fen amount(String words) {
        return Yuan.parse(words).orElseThrow(() -> new Wrong("amount", words));
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
