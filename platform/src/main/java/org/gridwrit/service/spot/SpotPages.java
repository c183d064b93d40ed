package org.gridwrit.service.spot;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gridwrit.print.Pdf;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/// A4, in Chinese whatever language the phone speaks: it is a paper of the court.
@Component
class SpotPages {
    private final SpringTemplateEngine templates;
    private final MessageSource messages;
    private final String style;

    SpotPages(SpringTemplateEngine templates, MessageSource messages) {
        this.templates = templates;
        this.messages = messages;
        this.style = Pdf.style(SpotPages.class, "receipt.css");
    }

    byte[] pdf(SpotReceipt receipt) {
        var context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariable("it", receipt);
        var foot = messages.getMessage(
                "service.spot.foot", new Object[] {receipt.report().toString()}, Locale.SIMPLIFIED_CHINESE);
        return Pdf.of(templates.process("service/spot-receipt", context), style.replace("/*foot*/", foot));
    }

    void write(SpotReceipt receipt, HttpServletResponse response) throws IOException {
        var pdf = pdf(receipt);
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.inline()
                        .filename(receipt.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
