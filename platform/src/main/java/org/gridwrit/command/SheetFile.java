package org.gridwrit.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gridwrit.payout.interest.Line;
import org.gridwrit.payout.interest.Sheet;

/// The sheet as a table: base × rate × days = amount, line by line, so that a debtor can check it.
record SheetFile(Screen screen) {
    private static final List<String> COLUMNS = List.of("from", "to", "days", "base", "percent", "amount", "why");

    void write(Sheet sheet, Path out) throws IOException {
        CsvFiles.write(out, to -> write(sheet, to));
    }

    private void write(Sheet sheet, Writer to) throws IOException {
        var csv = CsvWriter.builder().build(to);
        csv.writeRecord(COLUMNS);
        for (var it : sheet.lines()) csv.writeRecord(fields(it));
        csv.flush();
    }

    private List<String> fields(Line line) {
        return switch (line) {
            case Line.Interest it ->
                List.of(
                        it.from().toString(),
                        it.to().toString(),
                        String.valueOf(it.days()),
                        it.base().yuan().toPlainString(),
                        it.rate().percent().toPlainString() + "/" + it.rate().days(),
                        it.amount().yuan().toPlainString(),
                        screen.chinese("interest.why." + it.kind()));
            case Line.Suspended(var from, var to, var base) ->
                List.of(
                        from.toString(),
                        to.toString(),
                        String.valueOf(ChronoUnit.DAYS.between(from, to) + 1),
                        base.yuan().toPlainString(),
                        "0/1",
                        "0.00",
                        screen.chinese("interest.why.SUSPENDED"));
            case Line.Paid it ->
                List.of(
                        it.day().toString(),
                        it.day().toString(),
                        "",
                        "",
                        "",
                        "-" + it.amount().yuan().toPlainString(),
                        screen.chinese("interest.why.PAID", it.ordinary(), it.principal(), it.doubled(), it.surplus()));
        };
    }
}
