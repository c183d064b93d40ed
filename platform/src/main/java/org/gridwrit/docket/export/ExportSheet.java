package org.gridwrit.docket.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gridwrit.casefile.CaseLine;
import org.gridwrit.shared.Times;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The sheet: who took it out, when and what for stands above its rows and on every printed page.
@Component
class ExportSheet {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Times.CHINA);
    private static final List<String> COLUMNS = List.of(
            "case.number",
            "case.court",
            "case.filed-on",
            "case.officer",
            "case.cause",
            "case.livelihood",
            "case.amount",
            "case.recovered",
            "case.applicants",
            "case.debtors",
            "case.state");
    private static final int AT_A_TIME = 1_000;
    private static final int PRINTED = 120;

    private final MessageSource messages;

    ExportSheet(MessageSource messages) {
        this.messages = messages;
    }

    void write(OutputStream out, CaseExport export, Locale locale) throws IOException {
        var mark = text(
                "export.mark", locale, export.by().name(), export.court(), TIME.format(export.at()), export.reason());
        try (var workbook = new Workbook(out, "GridWrit", "1.0")) {
            var sheet = workbook.newWorksheet(text("cases.title", locale));
            sheet.header(printed(mark), Position.CENTER);
            sheet.footer(printed(mark), Position.CENTER);
            sheet.freezePane(0, 2);
            sheet.width(0, 24);
            sheet.inlineString(0, 0, mark);
            for (int i = 0; i < COLUMNS.size(); i++) sheet.inlineString(1, i, text(COLUMNS.get(i), locale));
            int at = 2;
            for (var line : export.cases()) {
                row(sheet, at, line, locale);
                if (++at % AT_A_TIME == 0) sheet.flush();
            }
            sheet.finish();
        }
    }

    private void row(Worksheet sheet, int at, CaseLine it, Locale locale) {
        var kind = it.livelihood();
        sheet.inlineString(at, 0, it.number());
        sheet.inlineString(at, 1, it.court());
        sheet.inlineString(at, 2, it.filedOn().toString());
        sheet.inlineString(at, 3, it.officer());
        sheet.inlineString(at, 4, it.cause());
        sheet.inlineString(at, 5, kind == null ? "" : text("livelihood." + kind, locale));
        sheet.value(at, 6, it.amount().yuan());
        sheet.value(at, 7, it.recovered().yuan());
        sheet.inlineString(at, 8, it.applicants());
        sheet.inlineString(at, 9, it.debtors());
        sheet.inlineString(at, 10, text("case.state." + it.state(), locale));
    }

    /// In a header an ampersand begins a code, and 255 characters are the most that are opened again.
    private static String printed(String text) {
        var most = text.codePoints().limit(PRINTED).toArray();
        return new String(most, 0, most.length).replace("&", "&&");
    }

    private String text(String key, Locale locale, Object... args) {
        return requireNonNull(messages.getMessage(key, args, locale));
    }
}
