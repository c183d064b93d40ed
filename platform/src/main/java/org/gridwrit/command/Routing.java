package org.gridwrit.command;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.gazetteer.Gazetteer;

/// Row in, row out, in order: every row of the input has exactly one row in the result.
final class Routing {
    private static final List<String> WANTED = List.of("id", "address", "context_city");
    private static final int NAMED_AT_MOST = 20;
    private static final int BETWEEN_REPORTS = 10_000;

    private final Gazetteer gazetteer;
    private final Contexts contexts;
    private final Answers answers;
    private final Screen screen;
    private final long began = System.nanoTime();
    private long rows;
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
                        .ofNamedCsvRecord(withoutByteOrderMark(from));
                var result = CsvWriter.builder().build(to)) {
            for (var row : csv) {
                if (rows == 0) {
                    mustHaveColumns(row);
                    result.writeRecord(Answers.COLUMNS);
                }
                result.writeRecord(answer(row));
                if (++rows % BETWEEN_REPORTS == 0) {
                    screen.progress("route.progress", rows, perSecond());
                }
            }
        }
    }

    void sumUp() {
        screen.line("");
        screen.say("route.done", rows, unreadable, perSecond());
    }

    long unreadable() {
        return unreadable;
    }

    private List<String> answer(NamedCsvRecord row) {
        var id = row.findField("id").orElse("").strip();
        var address = row.findField("address");
        var place = row.findField("context_city").orElse("").strip();
        var context = contexts.of(place);
        if (id.isEmpty() || address.isEmpty()) {
            return unreadable(row, id, "row-incomplete", "");
        }
        if (context.isEmpty()) {
            return unreadable(row, id, "context-unknown", place);
        }
        return answers.of(id, gazetteer.resolve(address.get(), context.get()));
    }

    private List<String> unreadable(NamedCsvRecord row, String id, String why, String what) {
        if (++unreadable <= NAMED_AT_MOST) {
            screen.say("route." + why, row.getStartingLineNumber(), what);
        }
        return answers.unread(id, why);
    }

    private static void mustHaveColumns(NamedCsvRecord row) {
        var missing = new ArrayList<>(WANTED);
        missing.removeAll(row.getHeader());
        if (!missing.isEmpty()) {
            throw new CannotRun("columns.missing", String.join(", ", missing), String.join(",", WANTED));
        }
    }

    private static Reader withoutByteOrderMark(Reader from) throws IOException {
        var reader = new PushbackReader(from);
        var first = reader.read();
        if (first != '\uFEFF' && first >= 0) {
            reader.unread(first);
        }
        return reader;
    }

    private long perSecond() {
        return rows * 1_000_000_000L / Math.max(1, System.nanoTime() - began);
    }
}
