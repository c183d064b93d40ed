package org.gridwrit.dossier;

import java.util.Locale;
import org.gridwrit.print.Pdf;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/// 卷宗 to read and print: A4, an index with page numbers, whoever made it on every page.
@Component
class PdfPages {
    private final SpringTemplateEngine templates;
    private final Wording wording;
    private final String style = Pdf.style(PdfPages.class, "pages.css");

    PdfPages(SpringTemplateEngine templates, Wording wording) {
        this.templates = templates;
        this.wording = wording;
    }

    byte[] of(Dossier dossier) {
        var context = new Context(Locale.CHINESE);
        context.setVariable("dossier", dossier);
        context.setVariable("wording", wording);
        return Pdf.of(templates.process("dossier/pages", context), style);
    }
}
