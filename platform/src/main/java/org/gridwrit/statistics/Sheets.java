package org.gridwrit.statistics;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Lines as CSV: UTF-8 with a byte order mark, which spreadsheet programs need.
public final class Sheets {
    private Sheets() {}

    public static byte[] csv(List<List<String>> lines) {
        var text = new StringWriter().append('\uFEFF');
        try (var csv = CsvWriter.builder().build(text)) {
            for (var line : lines)
                csv.writeRecord(line.stream().map(Sheets::harmless).toList());
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A cell that begins like a formula would be run by a spreadsheet program.
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
