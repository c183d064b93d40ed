package org.gridwrit.payout.share;

import java.util.List;
import java.util.Locale;
import org.gridwrit.print.Pdf;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/// A4: the sums, every share with why it is what it is, and how to object.
@Component
class PlanPages {
    private final SpringTemplateEngine templates;
    private final String style;

    PlanPages(SpringTemplateEngine templates) {
        this.templates = templates;
        this.style = Pdf.style(PlanPages.class, "plan.css");
    }

    byte[] pdf(DrawnPlan of, Outline outline, List<KeptShare> shares, PlanDates.Dates dates) {
        var context = new Context(Locale.CHINESE);
        context.setVariable("plan", of);
        context.setVariable("outline", outline);
        context.setVariable("shares", shares);
        context.setVariable("dates", dates);
        var foot = of.caseNumber() + "　分配方案第" + of.version() + "版";
        return Pdf.of(templates.process("payout/plan-print", context), style.replace("/*foot*/", foot));
    }
}
