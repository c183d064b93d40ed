package org.gridwrit.service.spot;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// 现场送达回证 The same paper for the worker's phone and for the court.
@Controller
class SpotReceiptController {
    private final SpotReceipts receipts;
    private final SpotPages pages;

    SpotReceiptController(SpotReceipts receipts, SpotPages pages) {
        this.receipts = receipts;
        this.pages = pages;
    }

    /// A link on the phone; in a platform's frame the program fetches the other address with its bearer.
    @Operation(summary = "现场送达回证 · The receipt of what one has handed over, as PDF")
    @GetMapping({"/field/tasks/{id}/receipt", "/api/v1/field/tasks/{id}/receipt"})
    void ofWorker(Actor actor, @PathVariable Id id, HttpServletResponse response) throws IOException {
        pages.write(receipts.ofWorker(actor, id), response);
    }

    @GetMapping("/console/tasks/{id}/receipt")
    void ofCourt(Actor actor, @PathVariable Id id, HttpServletResponse response) throws IOException {
        pages.write(receipts.ofCourt(actor, id), response);
    }

    @GetMapping("/console/receipts")
    String list(Actor actor, @RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("found", receipts.list(actor, after));
        model.addAttribute("after", after);
        return "service/receipts";
    }
}
