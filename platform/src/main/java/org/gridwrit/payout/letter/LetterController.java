package org.gridwrit.payout.letter;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.payout.share.DrawnPlan;
import org.gridwrit.shared.Download;
import org.gridwrit.shared.Id;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// 分配通知书 On paper: one as PDF, all of a plan as a ZIP of PDFs that is written as it is made.
@Controller
class LetterController {
    private final Letters letters;
    private final LetterPages pages;

    LetterController(Letters letters, LetterPages pages) {
        this.letters = letters;
        this.pages = pages;
    }

    @Operation(summary = "打印通知书 · The notice to one creditor, as PDF")
    @StepUp
    @GetMapping({"/console/plans/{id}/claims/{claim}/letter.pdf", "/api/v1/plans/{id}/claims/{claim}/letter.pdf"})
    ResponseEntity<byte[]> one(Actor actor, @PathVariable Id id, @PathVariable UUID claim) {
        var of = letters.plan(actor, id);
        var letter = letters.one(actor, of, claim);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, named(of, "通知书" + letter.line() + ".pdf"))
                .contentType(MediaType.APPLICATION_PDF)
                .body(pages.pdf(of, List.of(letter)));
    }

    @Operation(summary = "打印全部通知书 · The notices to all creditors of a plan, as a ZIP of PDFs")
    @StepUp
    @GetMapping({"/console/plans/{id}/letters.zip", "/api/v1/plans/{id}/letters.zip"})
    void all(Actor actor, @PathVariable Id id, HttpServletResponse response) throws IOException {
        var of = letters.plan(actor, id);
        letters.begin(actor, of);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, named(of, "通知书.zip"));
        try (var zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            zip.setLevel(java.util.zip.Deflater.BEST_SPEED);
            for (var page = letters.after(actor, of, 0);
                    !page.isEmpty();
                    page = letters.after(actor, of, page.last())) {
                if (page.letters().isEmpty()) continue;
                zip.putNextEntry(new ZipEntry(String.format(
                        Locale.ROOT,
                        "%06d-%06d.pdf",
                        page.letters().getFirst().line(),
                        page.letters().getLast().line())));
                zip.write(pages.pdf(of, page.letters()));
                zip.closeEntry();
            }
        }
    }

    private static String named(DrawnPlan of, String what) {
        return Download.as(of.caseNumber() + what);
    }
}
