package org.gridwrit.payout.delay;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.shared.Download;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The sheet on paper, for the debtor to check.
@Controller
class InterestFileController {
    private final InterestSheets sheets;
    private final InterestPages pages;
    private final CaseFiles cases;

    InterestFileController(InterestSheets sheets, InterestPages pages, CaseFiles cases) {
        this.sheets = sheets;
        this.pages = pages;
        this.cases = cases;
    }

    @Operation(summary = "打印利息计算表 · The calculation sheet on paper, as PDF")
    @StepUp
    @GetMapping({"/console/cases/{id}/interest.pdf", "/api/v1/cases/{id}/interest.pdf"})
    ResponseEntity<byte[]> pdf(
            Actor actor, @PathVariable Id id, @RequestParam(required = false) @Nullable LocalDate until) {
        var file = cases.look(actor, id);
        var day = until == null ? sheets.today() : until;
        var sheet = sheets.of(actor, file, day).orElseThrow(() -> new Refusal("delay.no-terms"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.as(file.number() + "利息计算表" + day + ".pdf"))
                .contentType(MediaType.APPLICATION_PDF)
                .body(pages.pdf(file, sheet));
    }
}
