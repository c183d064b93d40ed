package org.gridwrit.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.gridwrit.shared.Times;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The trail as a file for other programs.
@Component
class TrailSheet {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Times.CHINA);
    private static final List<String> COLUMNS =
            List.of("at", "who", "role", "action", "code", "subject", "records", "purpose", "detail");

    private final MessageSource messages;

    TrailSheet(MessageSource messages) {
        this.messages = messages;
    }

    /// Where lines come from.
    interface Lines {
        void each(Consumer<Entry> line);
    }

    void csv(OutputStream out, Lines lines, Locale locale) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.append('\uFEFF');
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(headings(locale));
            lines.each(it ->
                    csv.writeRecord(cells(it, locale).map(TrailSheet::harmless).toList()));
        }
    }

    void xlsx(OutputStream out, Lines lines, Locale locale) throws IOException {
        try (var workbook = new Workbook(out, "GridWrit", "1.0")) {
            var sheet = workbook.newWorksheet(messages.getMessage("audit-trail.title", null, locale));
            sheet.freezePane(0, 1);
            var row = new int[1];
            Consumer<List<String>> line = cells -> {
                for (int i = 0; i < cells.size(); i++) sheet.inlineString(row[0], i, cells.get(i));
                if (++row[0] % 1_000 == 0) flush(sheet);
            };
            line.accept(headings(locale));
            lines.each(it -> line.accept(cells(it, locale).toList()));
            sheet.finish();
        }
    }

    private static void flush(org.dhatim.fastexcel.Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> headings(Locale locale) {
        return COLUMNS.stream()
                .map(it -> messages.getMessage("audit-trail." + it, null, locale))
                .toList();
    }

    private Stream<String> cells(Entry it, Locale locale) {
        return Stream.of(
                TIME.format(it.at()),
                it.actorName(),
                messages.getMessage("role." + it.actorRole(), null, it.actorRole(), locale),
                messages.getMessage("audit." + it.action(), null, it.action(), locale),
                it.action(),
                it.subject().toString(),
                String.valueOf(it.records()),
                it.purpose(),
                it.detail());
    }

    /// A spreadsheet runs what begins like a formula; names are somebody's text.
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
