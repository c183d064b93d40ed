package org.gridwrit.intake;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Sheets to take away: the empty template, and the rejected rows of a batch.
@Controller
class SheetController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Dockets dockets;
    private final DocketTemplate template;

    SheetController(Dockets dockets, DocketTemplate template) {
        this.dockets = dockets;
        this.template = template;
    }

    @Operation(summary = "清单模板 · The empty docket, XLSX")
    @GetMapping({"/console/imports/template.xlsx", "/api/v1/dockets/template.xlsx"})
    void template(HttpServletResponse response, Locale locale) throws IOException {
        template.write(sheet(response, "docket-template.xlsx"), locale);
    }

    @Operation(summary = "退回行工作簿 · Rejected rows as a workbook with an error column, XLSX")
    @StepUp
    @GetMapping({"/console/imports/{id}/rejects.xlsx", "/api/v1/dockets/{id}/rejects.xlsx"})
    void rejects(Actor actor, @PathVariable Id id, HttpServletResponse response, Locale locale) throws IOException {
        dockets.named(actor.scope(), id);
        dockets.writeRejects(actor, id, sheet(response, "rejects-" + id + ".xlsx"), locale);
    }

    private static java.io.OutputStream sheet(HttpServletResponse response, String name) throws IOException {
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        return response.getOutputStream();
    }
}
