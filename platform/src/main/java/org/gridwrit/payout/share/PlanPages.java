package org.gridwrit.payout.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
        try (var css = PlanPages.class.getResourceAsStream("plan.css")) {
            this.style = new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] pdf(DrawnPlan of, Outline outline, List<KeptShare> shares) {
        var context = new Context(Locale.CHINESE);
        context.setVariable("plan", of);
        context.setVariable("outline", outline);
        context.setVariable("shares", shares);
        var foot = of.caseNumber() + "　分配方案第" + of.version() + "版";
        return Pdf.of(templates.process("payout/plan-print", context), style.replace("/*foot*/", foot));
    }
}
