package org.gridwrit.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// 退回清单 The rejected rows as they came, with what is wrong beside them; corrected, the same file is imported again.
///
/// Cells are inline strings: a spreadsheet shows `=HYPERLINK(…)` from somebody's docket as words and never runs it.
@Component
class RejectSheet {
    private static final int ROWS_IN_MEMORY = 500;

    private final MessageSource messages;

    RejectSheet(MessageSource messages) {
        this.messages = messages;
    }

    void write(OutputStream out, List<String> headings, Stream<Reject> rejects, Locale locale) throws IOException {
        try (var workbook = new Workbook(out, "GridWrit", "1.0")) {
            var sheet = workbook.newWorksheet("案件清单");
            sheet.freezePane(0, 1);
            for (int i = 0; i <= headings.size(); i++)
                sheet.style(i).format("@").set();
            line(sheet, 0, headings);
            sheet.inlineString(0, headings.size(), messages.getMessage("intake.column.faults", null, locale));
            int row = 1;
            for (var reject : (Iterable<Reject>) rejects::iterator) {
                var cells = reject.cells();
                var shown = cells.size() > headings.size() ? cells.subList(0, headings.size()) : cells;
                line(sheet, row, shown);
                sheet.inlineString(row, headings.size(), words(reject, locale));
                if (row++ % ROWS_IN_MEMORY == 0) sheet.flush();
            }
            sheet.finish();
        }
    }

    String words(Reject reject, Locale locale) {
        return reject.faults().stream()
                .map(it -> words(reject.row(), it, locale))
                .collect(Collectors.joining("\n"));
    }

    private String words(int row, RowFault fault, Locale locale) {
        var what = messages.getMessage("refusal." + fault.code(), fault.args().toArray(), locale);
        return fault.column().isEmpty()
                ? messages.getMessage("intake.fault.row", new Object[] {String.valueOf(row), what}, locale)
                : messages.getMessage(
                        "intake.fault.line", new Object[] {String.valueOf(row), fault.column(), what}, locale);
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) sheet.inlineString(row, i, cells.get(i));
        }
    }
}
