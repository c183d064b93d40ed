package org.gridwrit.payout.rate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Rows of a sheet between what it would change and the change.
final class RateCsv {
    private RateCsv() {}

    static String write(List<RateSheet.Row> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            for (var it : rows) csv.writeRecord(it.cells());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static List<RateSheet.Row> read(String text) {
        var rows = new ArrayList<RateSheet.Row>();
        try (var csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (var it : csv) rows.add(new RateSheet.Row(rows.size() + 1, it.getFields()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
