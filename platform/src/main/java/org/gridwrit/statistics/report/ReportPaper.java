package org.gridwrit.statistics.report;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.gridwrit.print.Pdf;
import org.gridwrit.statistics.Measure;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/// The report on A4, and as a sheet.
@Component
class ReportPaper {
    private final SpringTemplateEngine templates;
    private final MessageSource messages;
    private final String style;

    ReportPaper(SpringTemplateEngine templates, MessageSource messages) {
        this.templates = templates;
        this.messages = messages;
        this.style = Pdf.style(ReportPaper.class, "report.css");
    }

    /// 崇左市中级人民法院2019年3月月报
    String title(PeriodReport of) {
        var from = of.period().from();
        return of.ofYear()
                ? text("report.title.year", of.unit(), from.getYear() + "")
                : text("report.title.month", of.unit(), from.getYear() + "", from.getMonthValue());
    }

    /// A paper for the file is in Chinese, whoever prints it.
    byte[] pdf(PeriodReport of) {
        var context = new Context(Locale.CHINESE);
        context.setVariable("report", of);
        context.setVariable("title", title(of));
        context.setVariable("families", Measure.Family.values());
        return Pdf.of(templates.process("statistics/report-print", context), style.replace("/*foot*/", title(of)));
    }

    byte[] sheet(PeriodReport of, Locale locale) {
        return new ReportSheet(messages, locale).write(of, title(of));
    }

    private String text(String key, Object... args) {
        return requireNonNull(messages.getMessage(key, args, Locale.CHINESE));
    }
}
