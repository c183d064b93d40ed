package org.gridwrit.payout.annex;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.StepUp;
import org.gridwrit.payout.payment.Disbursements;
import org.gridwrit.payout.payment.SharePayments;
import org.gridwrit.payout.roster.Fault;
import org.gridwrit.shared.Download;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 社保附表 Beside the payment to a bureau.
@Controller
class AnnexController {
    private final Annexes annexes;
    private final SharePayments payments;
    private final Disbursements disbursements;
    private final AnnexPaper paper;

    AnnexController(Annexes annexes, SharePayments payments, Disbursements disbursements, AnnexPaper paper) {
        this.annexes = annexes;
        this.payments = payments;
        this.disbursements = disbursements;
        this.paper = paper;
    }

    @GetMapping("/console/payments/{id}/annex")
    String show(Actor actor, @PathVariable Id id, Model model) {
        var it = payments.look(actor, id);
        var of = disbursements.named(actor, new Id(id.city(), it.plan()));
        if (!payments.isOfABureau(actor, it)) throw new Refusal("annex.not-a-bureau", it.line());
        model.addAttribute("it", it);
        model.addAttribute("of", of);
        model.addAttribute("persons", annexes.count(actor, it));
        model.addAttribute("takes", actor.role() != Role.PRESIDENT && of.court().equals(actor.court()));
        return "payout/annex";
    }

    @PostMapping("/console/payments/{id}/annex")
    String take(Actor actor, @PathVariable Id id, @RequestParam MultipartFile file, RedirectAttributes flash) {
        try {
            var faults = take(actor, id, file);
            if (faults.isEmpty()) flash.addFlashAttribute("notice", "annex.did-take");
            else flash.addFlashAttribute("faults", faults);
        } catch (Refusal refusal) {
            if (refusal.code().equals("payment.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/payments/" + id + "/annex";
    }

    private List<Fault> take(Actor actor, Id id, MultipartFile sent) {
        actor.mustBe(Role.OFFICER, Role.LIAISON);
        try {
            var file = Files.createTempFile("gridwrit-annex", ".tmp");
            try {
                sent.transferTo(file);
                return annexes.take(actor, id, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Operation(summary = "社保附表 · The persons for whom a bureau is paid, as PDF")
    @StepUp
    @GetMapping({"/console/payments/{id}/annex.pdf", "/api/v1/payments/{id}/annex.pdf"})
    ResponseEntity<byte[]> print(Actor actor, @PathVariable Id id) {
        var it = payments.look(actor, id);
        var of = disbursements.named(actor, new Id(id.city(), it.plan()));
        var pdf = paper.pdf(of, it, annexes.export(actor, it));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.as(of.caseNumber() + "社保附表.pdf"))
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf);
    }
}
