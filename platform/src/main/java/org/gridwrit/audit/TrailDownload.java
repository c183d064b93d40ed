package org.gridwrit.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// 导出审计记录 What the filter finds, as a sheet. That it was taken out is on the trail.
@Controller
class TrailDownload {
    private final AuditTrail trail;
    private final TrailSheet sheet;
    private final Clock clock;

    TrailDownload(AuditTrail trail, TrailSheet sheet, Clock clock) {
        this.trail = trail;
        this.sheet = sheet;
        this.clock = clock;
    }

    @StepUp
    @GetMapping("/audit/entries.csv")
    void csv(Actor actor, @ModelAttribute Asked asked, HttpServletResponse response, Locale locale) throws IOException {
        var lines = lines(actor, asked);
        sheet.csv(file(response, "text/csv;charset=UTF-8", "audit.csv"), lines, locale);
    }

    @StepUp
    @GetMapping("/audit/entries.xlsx")
    void xlsx(Actor actor, @ModelAttribute Asked asked, HttpServletResponse response, Locale locale)
            throws IOException {
        var lines = lines(actor, asked);
        var type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        sheet.xlsx(file(response, type, "audit.xlsx"), lines, locale);
    }

    /// Read to the end before the first byte is sent: a refusal is still a page, and half a trail never a file.
    private TrailSheet.Lines lines(Actor actor, Asked asked) {
        var found = new ArrayList<Entry>();
        trail.export(actor, AuditFilter.of(actor, LocalDate.now(clock), asked), found::add);
        return found::forEach;
    }

    private static OutputStream file(HttpServletResponse response, String type, String name) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        return response.getOutputStream();
    }
}
