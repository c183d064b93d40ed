package org.gridwrit.payout.share;

import io.swagger.v3.oas.annotations.Operation;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.shared.Download;
import org.gridwrit.shared.Id;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The plan on paper, for the creditors to read and to object to.
@Controller
class PlanFileController {
    private static final MediaType OFD = MediaType.parseMediaType("application/ofd");

    private final Plans plans;
    private final PlanPages pages;
    private final PlanOfd ofd;
    private final PlanDates dates;

    PlanFileController(Plans plans, PlanPages pages, PlanOfd ofd, PlanDates dates) {
        this.plans = plans;
        this.pages = pages;
        this.ofd = ofd;
        this.dates = dates;
    }

    @Operation(summary = "打印方案 · The plan on paper, as PDF")
    @StepUp
    @GetMapping({"/console/plans/{id}/plan.pdf", "/api/v1/plans/{id}/plan.pdf"})
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable Id id) {
        var of = plans.named(actor, id);
        var pdf = pages.pdf(of, plans.outline(actor, of), plans.export(actor, of), dates.of(actor, of));
        return file(of, "pdf", MediaType.APPLICATION_PDF, pdf);
    }

    @Operation(summary = "归档方案 · The plan as OFD, for the archives")
    @StepUp
    @GetMapping({"/console/plans/{id}/plan.ofd", "/api/v1/plans/{id}/plan.ofd"})
    ResponseEntity<byte[]> ofd(Actor actor, @PathVariable Id id) {
        var of = plans.named(actor, id);
        return file(of, "ofd", OFD, ofd.of(of, plans.outline(actor, of), plans.export(actor, of), dates.of(actor, of)));
    }

    private static ResponseEntity<byte[]> file(DrawnPlan of, String kind, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.as(of.caseNumber() + "分配方案." + kind))
                .contentType(type)
                .body(bytes);
    }
}
