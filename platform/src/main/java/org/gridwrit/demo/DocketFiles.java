package org.gridwrit.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// Writes sample dockets as courts send them: a workbook of text cells, or a CSV file.
final class DocketFiles {
    private DocketFiles() {}

    static Path workbook(Path file, List<List<String>> rows) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out = Files.newOutputStream(file);
                    var workbook = new Workbook(out, "GridWrit", "1.0")) {
                var sheet = workbook.newWorksheet("案件清单");
                for (int column = 0; column < SampleDocket.HEADINGS.size(); column++) {
                    sheet.value(0, column, SampleDocket.HEADINGS.get(column));
                    sheet.style(0, column).bold().set();
                    sheet.width(column, 22);
                }
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        sheet.value(row + 1, column, rows.get(row).get(column));
                    }
                }
                sheet.freezePane(0, 1);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path csv(Path file, List<List<String>> rows) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
                out.writeRecord(SampleDocket.HEADINGS);
                rows.forEach(out::writeRecord);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
