package org.gridwrit.court;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The shipped list of courts; docs/data-sources.md says where it comes from.
final class CourtSheet {
    private static final String SHIPPED = "courts.csv";

    private CourtSheet() {}

    static List<Court> shipped() {
        try (var in = Objects.requireNonNull(CourtSheet.class.getResourceAsStream(SHIPPED), SHIPPED);
                var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().map(CourtSheet::court).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Court court(NamedCsvRecord row) {
        var parent = row.getField("parent");
        return new Court(
                row.getField("code"),
                row.getField("name"),
                Court.Level.valueOf(row.getField("level")),
                row.getField("division_code"),
                row.getField("city_code"),
                parent.isEmpty() ? null : parent,
                row.getField("doubtful").equals("yes"));
    }
}
