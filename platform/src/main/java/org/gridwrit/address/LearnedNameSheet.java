package org.gridwrit.address;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.gridwrit.address.LearnedNameImport.Fault;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// A sheet of learned names as it is exported, or made by hand with the columns `name` and `village_code` only. Every
/// row is checked by itself.
final class LearnedNameSheet {
    static final int MOST_ROWS = 5_000;
    private static final int MOST_BYTES = 4 << 20;
    private static final int SHOWN = 40;

    private final Divisions divisions;
    private final List<NamedCsvRecord> rows;
    private final List<Fault> faults = new ArrayList<>();

    private LearnedNameSheet(Divisions divisions, List<NamedCsvRecord> rows) {
        this.divisions = divisions;
        this.rows = rows;
    }

    /// @throws Refusal `learned-name.sheet`, `learned-name.sheet-long`
    static LearnedNameSheet of(byte[] file, Divisions divisions) {
        if (file.length > MOST_BYTES) throw new Refusal("learned-name.sheet-long", String.valueOf(MOST_ROWS));
        var rows = new ArrayList<NamedCsvRecord>();
        try (var csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(text(file))) {
            for (var row : csv) {
                if (rows.size() == MOST_ROWS) throw new Refusal("learned-name.sheet-long", String.valueOf(MOST_ROWS));
                rows.add(row);
            }
        } catch (CsvParseException | IllegalStateException malformed) {
            throw new Refusal("learned-name.sheet");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty() || !rows.getFirst().getHeader().containsAll(List.of("name", "village_code"))) {
            throw new Refusal("learned-name.sheet");
        }
        return new LearnedNameSheet(divisions, rows);
    }

    /// What may be taught by somebody who reaches `division`; one city at most.
    LearnedNameImport within(String division) {
        var sayings = new LinkedHashSet<Saying>();
        for (int i = 0; i < rows.size(); i++) {
            var saying = saying(i + 2, rows.get(i), division);
            if (saying != null) sayings.add(saying);
        }
        return new LearnedNameImport(List.copyOf(sayings), List.copyOf(faults));
    }

    private @Nullable Saying saying(int number, NamedCsvRecord row, String division) {
        var name = cell(row, "name");
        var village = cell(row, "village_code");
        var area = cell(row, "area_code").isEmpty() && village.length() == DivisionLevel.VILLAGE.digits()
                ? village.substring(0, DivisionLevel.TOWNSHIP.digits())
                : cell(row, "area_code");
        if (!PlaceName.fits(name)) return fault(number, "name", name);
        if (village.length() != DivisionLevel.VILLAGE.digits() || !divisions.exists(village)) {
            return fault(number, "village", village);
        }
        if (!cell(row, "grid").isEmpty()) return fault(number, "grid", name);
        if (!village.startsWith(division)) return fault(number, "outside", divisions.path(village));
        var isArea = area.length() == DivisionLevel.TOWNSHIP.digits() || area.length() == DivisionLevel.COUNTY.digits();
        if (!isArea || !village.startsWith(area)) return fault(number, "area", area);
        if (cell(row, "state").equals(LearnedName.State.UNLEARNED.name())) return fault(number, "unlearned", name);
        return Saying.ofVillage(name, area, village);
    }

    private @Nullable Saying fault(int row, String reason, String value) {
        faults.add(new Fault(row, reason, value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value));
        return null;
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    /// What Chinese Excel saves as CSV is GB18030.
    private static String text(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(file, Charset.forName("GB18030"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
