package org.gridwrit.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    PdfPages(SpringTemplateEngine templates, Wording wording) {
        this.templates = templates;
        this.wording = wording;
    }

    byte[] of(Dossier dossier) {
        var context = new Context(Locale.CHINESE);
        context.setVariable("dossier", dossier);
        context.setVariable("wording", wording);
        try (var style = Shipped.open("pages.css")) {
            var css = new String(style.readAllBytes(), StandardCharsets.UTF_8);
            return Pdf.of(templates.process("dossier/pages", context), css);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
