package org.gridwrit.payout.letter;

import java.util.List;
import java.util.Locale;
import org.gridwrit.court.Courts;
import org.gridwrit.payout.share.DrawnPlan;
import org.gridwrit.print.Pdf;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/// A4, a page for each creditor.
@Component
class LetterPages {
    private final SpringTemplateEngine templates;
    private final Courts courts;
    private final String style;

    LetterPages(SpringTemplateEngine templates, Courts courts) {
        this.templates = templates;
        this.courts = courts;
        this.style = Pdf.style(LetterPages.class, "letter.css");
    }

    byte[] pdf(DrawnPlan of, List<Letter> letters) {
        var context = new Context(Locale.CHINESE);
        context.setVariable("plan", of);
        context.setVariable("court", courts.named(of.court()).name());
        context.setVariable("letters", letters);
        var foot = of.caseNumber() + "　分配方案第" + of.version() + "版　通知书";
        return Pdf.of(templates.process("payout/letter-print", context), style.replace("/*foot*/", foot));
    }
}
