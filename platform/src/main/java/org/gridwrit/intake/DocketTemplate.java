package org.gridwrit.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.gridwrit.intake.sheet.DocketColumn;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// 清单模板 The empty docket: columns as courts name them, all cells text so that no spreadsheet shortens an ID number.
@Component
class DocketTemplate {
    private final MessageSource messages;

    DocketTemplate(MessageSource messages) {
        this.messages = messages;
    }

    void write(OutputStream out, Locale locale) throws IOException {
        try (var workbook = new Workbook(out, "GridWrit", "1.0")) {
            var sheet = workbook.newWorksheet("案件清单");
            sheet.freezePane(0, 1);
            var columns = DocketColumn.values();
            for (int at = 0; at < columns.length; at++) {
                var column = columns[at];
                sheet.style(at).format("@").set();
                sheet.width(at, column == DocketColumn.ADDRESS || column == DocketColumn.CASE_NUMBER ? 32 : 18);
                sheet.inlineString(0, at, column.title() + (isRequired(column) ? "*" : ""));
                sheet.style(0, at).bold().format("@").set();
            }
            notes(workbook, locale);
        }
    }

    private void notes(Workbook workbook, Locale locale) throws IOException {
        var sheet = workbook.newWorksheet(text("intake.template.notes", locale));
        sheet.width(0, 18);
        sheet.width(2, 90);
        var columns = DocketColumn.values();
        for (int row = 0; row < columns.length; row++) {
            var column = columns[row];
            sheet.inlineString(row, 0, column.title());
            var required = isRequired(column) ? "intake.template.required" : "intake.template.optional";
            sheet.inlineString(row, 1, text(required, locale));
            sheet.inlineString(row, 2, text("intake.note." + column.name(), locale));
        }
        sheet.finish();
    }

    private static boolean isRequired(DocketColumn column) {
        return DocketColumn.REQUIRED.contains(column);
    }

    private String text(String code, Locale locale) {
        return messages.getMessage(code, null, locale);
    }
}
