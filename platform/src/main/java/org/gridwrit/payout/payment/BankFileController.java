package org.gridwrit.payout.payment;

import io.swagger.v3.oas.annotations.Operation;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.shared.Download;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Between the court and its bank.
@Controller
class BankFileController {
    private final BankBatches files;
    private final BankUpload upload;

    BankFileController(BankBatches files, BankUpload upload) {
        this.files = files;
        this.upload = upload;
    }

    @Operation(summary = "银行文件 · The file of a released batch for the bank; the same bytes each time")
    @StepUp
    @GetMapping({"/console/payment-batches/{id}/file.txt", "/api/v1/payment-batches/{id}/file.txt"})
    ResponseEntity<byte[]> take(Actor actor, @PathVariable Id id) {
        var taken = files.take(actor, id);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.as(taken.name()))
                .header("Digest", "sha-256=" + taken.digest())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(taken.bytes());
    }

    @PostMapping("/console/payment-batches/{id}/returns")
    String read(Actor actor, @PathVariable Id id, @RequestParam MultipartFile file, RedirectAttributes flash) {
        try {
            var reading = upload.read(actor, id, file);
            flash.addFlashAttribute("read", reading.file());
            flash.addFlashAttribute("again", reading.again());
            flash.addFlashAttribute("faults", reading.faults());
        } catch (Refusal refusal) {
            if (refusal.code().equals("payment-batch.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/payment-batches/" + id;
    }
}
