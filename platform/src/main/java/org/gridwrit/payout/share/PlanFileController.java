package org.gridwrit.payout.share;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.shared.Id;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The plan on paper, for the creditors to read and to object to.
@Controller
class PlanFileController {
    private final Plans plans;
    private final PlanPages pages;

    PlanFileController(Plans plans, PlanPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @Operation(summary = "打印方案 · The plan on paper, as PDF")
    @StepUp
    @GetMapping({"/console/plans/{id}/plan.pdf", "/api/v1/plans/{id}/plan.pdf"})
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable Id id) {
        var of = plans.named(actor, id);
        var pdf = pages.pdf(of, plans.outline(actor, of), plans.export(actor, of));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(of.caseNumber() + "分配方案.pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf);
    }
}
