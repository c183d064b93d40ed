package org.gridwrit.payout.delay;

import java.util.Locale;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.print.Pdf;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/// A4: the terms, every line, how days are counted, and the articles.
@Component
class InterestPages {
    private final SpringTemplateEngine templates;
    private final String style;

    InterestPages(SpringTemplateEngine templates) {
        this.templates = templates;
        this.style = Pdf.style(InterestPages.class, "interest.css");
    }

    byte[] pdf(CaseFile of, CaseSheet sheet) {
        var context = new Context(Locale.CHINESE);
        context.setVariable("file", of);
        context.setVariable("sheet", sheet);
        return Pdf.of(
                templates.process("payout/interest-print", context),
                style.replace("/*foot*/", of.number() + "　迟延履行利息计算表　截至" + sheet.until()));
    }
}
