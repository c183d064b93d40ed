package org.gridwrit.statistics.report;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gridwrit.statistics.Figure;
import org.gridwrit.statistics.Measure;
import org.springframework.context.MessageSource;

/// One sheet of all figures beside those of the year before, then one for each kind, unit by unit. Numbers are numbers:
/// they can be added up; what is kept back is text.
final class ReportSheet {
    private final MessageSource messages;
    private final Locale locale;

    ReportSheet(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    byte[] write(PeriodReport of, String title) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "GridWrit", "1.0")) {
            summary(workbook.newWorksheet(text("report.summary")), of, title);
            for (var family : Measure.Family.values()) {
                if (!of.silent(family)) units(workbook.newWorksheet(text("figures.family." + family)), of, family);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void summary(Worksheet sheet, PeriodReport of, String title) throws IOException {
        sheet.inlineString(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).set();
        head(
                sheet,
                1,
                "report.kind",
                "report.measure",
                "report.now",
                "report.before",
                "report.difference",
                "report.ratio");
        int at = 2;
        for (var family : Measure.Family.values()) {
            for (var measure : family.measures()) {
                var line = of.line(measure);
                sheet.inlineString(at, 0, text("figures.family." + family));
                sheet.inlineString(at, 1, text("measure." + measure));
                figure(sheet, at, 2, line.now());
                figure(sheet, at, 3, line.base());
                sheet.inlineString(at, 4, line.difference());
                sheet.inlineString(at++, 5, line.ratio());
            }
            for (var ratio : family.ratios()) {
                sheet.inlineString(at, 0, text("figures.family." + family));
                sheet.inlineString(at, 1, text("ratio." + ratio));
                sheet.inlineString(at, 2, of.share(ratio));
                sheet.inlineString(at++, 3, of.earlierShare(ratio));
            }
        }
        sheet.width(0, 20);
        sheet.width(1, 28);
        for (int column = 2; column < 6; column++) sheet.width(column, 18);
        sheet.freezePane(2, 2);
        sheet.finish();
    }

    private void units(Worksheet sheet, PeriodReport of, Measure.Family family) throws IOException {
        var measures = family.measures();
        head(sheet, 0, "figures.unit");
        for (int i = 0; i < measures.size(); i++) {
            sheet.inlineString(0, i + 1, text("measure." + measures.get(i)));
            sheet.style(0, i + 1).bold().set();
            sheet.width(i + 1, 18);
        }
        int at = 1;
        for (var row : of.table().rows()) {
            sheet.inlineString(at, 0, row.name());
            for (int i = 0; i < measures.size(); i++) figure(sheet, at, i + 1, row.of(measures.get(i)));
            at++;
        }
        sheet.inlineString(at, 0, text("figures.total"));
        for (int i = 0; i < measures.size(); i++)
            figure(sheet, at, i + 1, of.table().total(measures.get(i)));
        sheet.width(0, 30);
        sheet.freezePane(1, 1);
        sheet.finish();
    }

    private void head(Worksheet sheet, int row, String... keys) {
        for (int i = 0; i < keys.length; i++) {
            sheet.inlineString(row, i, text(keys[i]));
            sheet.style(row, i).bold().set();
        }
    }

    private static void figure(Worksheet sheet, int row, int column, Figure it) {
        if (it.hidden()) {
            sheet.inlineString(row, column, it.text());
        } else if (it.measure().money()) {
            sheet.value(row, column, it.amount().yuan());
            sheet.style(row, column).format("#,##0.00").set();
        } else {
            sheet.value(row, column, it.number());
            sheet.style(row, column).format("#,##0").set();
        }
    }

    private String text(String key) {
        return requireNonNull(messages.getMessage(key, null, locale));
    }
}
