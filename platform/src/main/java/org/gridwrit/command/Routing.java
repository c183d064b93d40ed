package org.gridwrit.command;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import org.gridwrit.gazetteer.Gazetteer;

/// Row in, row out, in order: every row of the input has exactly one row in the result.
final class Routing {
    private static final int NAMED_AT_MOST = 20;
    private static final int BETWEEN_REPORTS = 10_000;

    private final Gazetteer gazetteer;
    private final Contexts contexts;
    private final Answers answers;
    private final Screen screen;
    private final long began = System.nanoTime();
    private long count;
    private long line;
    private long unreadable;

    Routing(Gazetteer gazetteer, Screen screen) {
        this.gazetteer = gazetteer;
        this.contexts = new Contexts(gazetteer);
        this.answers = new Answers(gazetteer);
        this.screen = screen;
    }

    void route(Reader from, Writer to) throws IOException {
        try (var csv = CsvReader.builder()
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(CsvFiles.withoutByteOrderMark(from));
                var result = CsvWriter.builder().build(to)) {
            routeAll(csv.iterator(), result);
        } catch (CsvParseException e) {
            throw new CannotRun("csv.row", line + 1);
        }
    }

    private void routeAll(Iterator<CsvRecord> rows, CsvWriter result) {
        if (!rows.hasNext()) throw new CannotRun("csv.empty", String.join(",", RouteRow.COLUMNS));
        var header = CsvHeader.of(rows.next(), RouteRow.COLUMNS);
        line = 1;
        result.writeRecord(Answers.COLUMNS);
        while (rows.hasNext()) {
            var row = new RouteRow(rows.next(), header);
            line = row.line();
            if (row.isRunaway()) throw new CannotRun("csv.quote", line);
            result.writeRecord(answer(row));
            if (++count % BETWEEN_REPORTS == 0) screen.progress("route.progress", count, perSecond());
        }
    }

    void sumUp() {
        screen.line("");
        screen.say("route.done", count, unreadable, perSecond());
    }

    long unreadable() {
        return unreadable;
    }

    private List<String> answer(RouteRow row) {
        var context = contexts.of(row.context());
        var address = row.address();
        if (row.id().isEmpty() || address == null) return unreadable(row, "row-incomplete", "");
        if (context.isEmpty()) return unreadable(row, "context-unknown", row.context());
        return answers.of(row.id(), gazetteer.resolve(address, context.get()));
    }

    private List<String> unreadable(RouteRow row, String why, String what) {
        if (++unreadable <= NAMED_AT_MOST) screen.say("route." + why, row.line(), what);
        if (unreadable == NAMED_AT_MOST + 1) screen.say("route.more-unreadable");
        return answers.unread(row.id(), why);
    }

    private long perSecond() {
        return count * 1_000_000_000L / Math.max(1, System.nanoTime() - began);
    }
}
