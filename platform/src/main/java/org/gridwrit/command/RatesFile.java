package org.gridwrit.command;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.TreeMap;
import org.gridwrit.payout.interest.Rate;
import org.gridwrit.payout.interest.Rates;

/// A table `from,percent` of yearly rates: LPR, or the bank's benchmark before it, as they were published.
final class RatesFile {
    private RatesFile() {}

    static Rates read(Path file, int year) throws IOException {
        CsvFiles.mustBeReadable(file);
        var rates = new TreeMap<LocalDate, Rate>();
        long line = 0;
        try (var csv = CsvReader.builder().ofCsvRecord(Files.newBufferedReader(file))) {
            for (var row : csv) {
                line = row.getStartingLineNumber();
                if (line == 1 && row.getField(0).endsWith("from")) continue;
                var percent = new BigDecimal(row.getField(1).strip());
                if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
                    throw new CannotRun("interest.rate-row", line);
                }
                rates.put(LocalDate.parse(row.getField(0).strip()), new Rate(percent, year));
            }
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException | CsvParseException e) {
            throw new CannotRun("interest.rate-row", Math.max(1, line));
        }
        if (rates.isEmpty()) throw new CannotRun("csv.empty", "from,percent");
        return new Rates(rates);
    }
}
