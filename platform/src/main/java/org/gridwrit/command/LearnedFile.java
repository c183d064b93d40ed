package org.gridwrit.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.gazetteer.LearnedName;

/// 学得的地名 as the console exports them. What is not in use there is not used here either.
final class LearnedFile {
    private static final List<String> WANTED = List.of("name", "area_code", "village_code");
    private static final String IN_USE = "IN_USE";

    private LearnedFile() {}

    static List<LearnedName> read(Path file) throws IOException {
        if (!Files.isReadable(file)) throw new CannotRun("file.unreadable", file);
        var text = Files.readString(file, UTF_8);
        var names = new ArrayList<LearnedName>();
        try (var rows = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            for (var row : rows) {
                if (names.isEmpty()) mustHaveColumns(row);
                if (row.findField("state").orElse(IN_USE).equals(IN_USE)) names.add(name(row, file));
            }
        }
        return names;
    }

    private static void mustHaveColumns(NamedCsvRecord row) {
        var missing = new ArrayList<>(WANTED);
        missing.removeAll(row.getHeader());
        if (missing.isEmpty()) return;
        throw new CannotRun("columns.missing", String.join(", ", missing), String.join(",", WANTED));
    }

    private static LearnedName name(NamedCsvRecord row, Path file) {
        try {
            return new LearnedName(
                    row.findField("name").orElse("").strip(),
                    row.findField("area_code").orElse("").strip(),
                    row.findField("village_code").orElse("").strip());
        } catch (IllegalArgumentException e) {
            throw new CannotRun("learned.row", file, row.getStartingLineNumber());
        }
    }
}
