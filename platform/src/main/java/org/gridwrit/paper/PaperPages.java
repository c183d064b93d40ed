package org.gridwrit.paper;

import java.util.Locale;
import org.gridwrit.print.Pdf;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/// A4, as a court prints: number, version and page on every page.
@Component
class PaperPages {
    private final SpringTemplateEngine templates;
    private final String style;

    PaperPages(SpringTemplateEngine templates) {
        this.templates = templates;
        this.style = Pdf.style(PaperPages.class, "paper.css");
    }

    byte[] pdf(String number, int version, String words) {
        var context = new Context(Locale.CHINESE);
        context.setVariable("number", number);
        context.setVariable("sheet", Sheet.of(words));
        var foot = version == 1 ? number : number + "　第" + version + "版";
        return Pdf.of(templates.process("paper/print", context), style.replace("/*foot*/", foot));
    }
}
