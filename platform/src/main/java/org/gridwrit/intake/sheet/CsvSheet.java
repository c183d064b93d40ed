package org.gridwrit.intake.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// CSV as Excel, WPS and databases write it: comma, semicolon or tab, with or without a byte order mark.
final class CsvSheet implements Sheet {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    /// Longer than any row of a docket; an unclosed quote would otherwise swallow the file into memory.
    private static final int LONGEST_FIELD = 1 << 20;

    private final CloseableIterator<CsvRecord> records;
    private final Limits limits;
    private final Meter meter;
    private int row;

    private CsvSheet(Path file, Encoding encoding, char separator, Limits limits) throws IOException {
        this.limits = limits;
        this.meter = new Meter(Files.newInputStream(file), Files.size(file));
        meter.skipNBytes(encoding.markLength());
        this.records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(new InputStreamReader(meter, encoding.charset()))
                .iterator();
    }

    static CsvSheet open(Path file, Limits limits) throws IOException {
        var encoding = Encoding.of(file);
        return new CsvSheet(file, encoding, separator(file, encoding, limits), limits);
    }

    /// The separator under which most headings of a docket are found.
    private static char separator(Path file, Encoding encoding, Limits limits) throws IOException {
        char best = ',';
        int most = -1;
        for (char separator : SEPARATORS) {
            try (var sheet = new CsvSheet(file, encoding, separator, limits)) {
                int found = 0;
                for (int i = 0; i < 15; i++) {
                    var row = sheet.next();
                    if (row == null) break;
                    found = Math.max(found, (int) row.cells().stream()
                            .filter(it -> DocketColumn.of(it.text()) != null)
                            .count());
                }
                if (found > most) {
                    most = found;
                    best = separator;
                }
            }
        }
        return best;
    }

    @Override
    public @Nullable RawRow next() {
        row++;
        try {
            return records.hasNext() ? new RawRow(row, cells(records.next())) : null;
        } catch (CsvParseException e) {
            throw new Refusal("intake.file.csv", String.valueOf(row));
        }
    }

    private List<RawCell> cells(CsvRecord csv) {
        int columns = csv.getFieldCount();
        while (columns > 0 && csv.getField(columns - 1).isEmpty()) columns--;
        if (columns > limits.columns()) throw new Refusal("intake.file.columns", String.valueOf(limits.columns()));
        var cells = new ArrayList<RawCell>(columns);
        for (int i = 0; i < columns; i++) cells.add(cell(csv.getField(i)));
        return cells;
    }

    private RawCell cell(String text) {
        if (text.length() <= limits.cellLength()) return RawCell.text(text);
        return new RawCell(RawCell.Kind.TOO_LONG, text.substring(0, limits.cellLength()));
    }

    @Override
    public double progress() {
        return meter.share();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
