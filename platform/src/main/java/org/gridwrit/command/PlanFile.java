package org.gridwrit.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gridwrit.payout.plan.Basis;
import org.gridwrit.payout.plan.Plan;
import org.gridwrit.payout.plan.Share;
import org.gridwrit.shared.Fen;

/// The plan as a table: a line for each claim, two where it stands in two ranks, each with its reason.
record PlanFile(Screen screen) {
    private static final List<String> COLUMNS = List.of("id", "name", "rank", "amount", "paid", "unpaid", "why");

    void write(Plan plan, Writer to) throws IOException {
        var csv = CsvWriter.builder().build(to);
        csv.writeRecord(COLUMNS);
        for (var it : plan.shares()) {
            csv.writeRecord(
                    it.claim().id(),
                    it.claim().name(),
                    it.rank().name(),
                    yuan(it.amount()),
                    yuan(it.paid()),
                    yuan(it.unpaid()),
                    why(it));
        }
        csv.flush();
    }

    private String why(Share share) {
        var rank = screen.chinese("payout.rank." + share.rank());
        return switch (share.basis()) {
            case Basis.InFull _ -> screen.chinese("payout.why.full", rank);
            case Basis.NothingLeft _ -> screen.chinese("payout.why.nothing-left", rank);
            case Basis.ProRata(var money, var owed, var odd) ->
                screen.chinese(
                        odd ? "payout.why.pro-rata-odd" : "payout.why.pro-rata",
                        rank,
                        yuan(owed),
                        yuan(money),
                        percent(money, owed));
        };
    }

    static String percent(Fen money, Fen owed) {
        return BigDecimal.valueOf(money.value())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(owed.value()), 4, RoundingMode.DOWN)
                .toPlainString();
    }

    private static String yuan(Fen fen) {
        return fen.yuan().toPlainString();
    }
}
