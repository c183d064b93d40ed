package org.gridwrit.payout.payment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.gridwrit.paper.Numerals;
import org.gridwrit.print.Pdf;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/// 领款收据、发放清单 On A4, and the list as a sheet too.
@Component
class PaymentPaper {
    private static final List<String> COLUMNS = List.of(
            "plan.number", "roster.creditor", "roster.card", "payment.amount", "payment.state", "cash-desk.signed");

    private final SpringTemplateEngine templates;
    private final MessageSource messages;
    private final String style;

    PaymentPaper(SpringTemplateEngine templates, MessageSource messages) {
        this.templates = templates;
        this.messages = messages;
        this.style = Pdf.style(PaymentPaper.class, "payment.css");
    }

    byte[] receipt(Disbursement of, Payment it, DeskReceipt receipt) {
        var context = new Context(Locale.CHINESE);
        context.setVariable("of", of);
        context.setVariable("it", it);
        context.setVariable("receipt", receipt);
        context.setVariable("capitals", Numerals.capitals(it.amount()));
        return pdf("payout/receipt-print", context, of.caseNumber());
    }

    byte[] list(PaymentBatch of, List<Payment> payments) {
        var context = new Context(Locale.CHINESE);
        context.setVariable("of", of);
        context.setVariable("payments", payments);
        context.setVariable("capitals", Numerals.capitals(of.amount()));
        return pdf("payout/list-print", context, of.caseNumber());
    }

    byte[] sheet(PaymentBatch of, List<Payment> payments) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "GridWrit", "1.0")) {
            var sheet = workbook.newWorksheet(text("payment-list.title"));
            sheet.freezePane(0, 2);
            sheet.inlineString(0, 0, of.caseNumber() + text("payment-list.title"));
            for (int i = 0; i < COLUMNS.size(); i++) sheet.inlineString(1, i, text(COLUMNS.get(i)));
            int at = 2;
            for (var it : payments) {
                sheet.value(at, 0, it.line());
                sheet.inlineString(at, 1, it.name());
                sheet.inlineString(at, 2, it.card().isEmpty() ? text("payment.way.DESK") : it.cardEnd());
                sheet.value(at, 3, it.amount().yuan());
                sheet.style(at, 3).format("#,##0.00").set();
                sheet.inlineString(at, 4, text("payment.state." + it.state().name()));
                at++;
            }
            sheet.inlineString(at, 1, text("plan.total"));
            sheet.value(at, 3, of.amount().yuan());
            sheet.style(at, 3).format("#,##0.00").set();
            sheet.width(1, 24);
            sheet.width(3, 16);
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private byte[] pdf(String template, Context context, String foot) {
        return Pdf.of(templates.process(template, context), style.replace("/*foot*/", foot));
    }

    private String text(String code) {
        return messages.getMessage(code, null, Locale.CHINESE);
    }
}
