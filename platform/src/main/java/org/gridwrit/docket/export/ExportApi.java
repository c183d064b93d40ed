package org.gridwrit.docket.export;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.casefile.search.Wanted;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ExportApi {
    private final Exports exports;
    private final ExportFile file;

    ExportApi(Exports exports, ExportFile file) {
        this.exports = exports;
        this.file = file;
    }

    @StepUp
    @Operation(summary = "导出案件清单 · What the filters find as a sheet (XLSX), for a reason that stays on record")
    @PostMapping("/api/v1/case-exports")
    void export(
            Actor actor,
            @ParameterObject @ModelAttribute Wanted wanted,
            @RequestParam String reason,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        file.send(exports.take(actor, wanted.filter(actor), reason), response, locale);
    }
}
