package org.gridwrit.payout.annex;

import java.util.List;
import java.util.Locale;
import org.gridwrit.payout.payment.Disbursement;
import org.gridwrit.payout.payment.Payment;
import org.gridwrit.payout.payment.SharePayments;
import org.gridwrit.print.Pdf;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/// The annex on A4, for the bureau.
@Component
class AnnexPaper {
    private final SpringTemplateEngine templates;
    private final String style;

    AnnexPaper(SpringTemplateEngine templates) {
        this.templates = templates;
        this.style = Pdf.style(SharePayments.class, "payment.css");
    }

    byte[] pdf(Disbursement of, Payment it, List<AnnexPerson> persons) {
        var context = new Context(Locale.CHINESE);
        context.setVariable("of", of);
        context.setVariable("it", it);
        context.setVariable("persons", persons);
        return Pdf.of(templates.process("payout/annex-print", context), style.replace("/*foot*/", of.caseNumber()));
    }
}
