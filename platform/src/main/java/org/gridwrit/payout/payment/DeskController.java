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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 窗口 Money against a signature, and the papers of it.
@Controller
class DeskController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final CashDesk desk;
    private final SharePayments payments;
    private final PaymentBatches batches;
    private final Disbursements disbursements;
    private final PaymentPaper paper;

    DeskController(
            CashDesk desk,
            SharePayments payments,
            PaymentBatches batches,
            Disbursements disbursements,
            PaymentPaper paper) {
        this.desk = desk;
        this.payments = payments;
        this.batches = batches;
        this.disbursements = disbursements;
        this.paper = paper;
    }

    @PostMapping("/console/payments/{id}/handing")
    String hand(Actor actor, @PathVariable Id id, Handing handing, RedirectAttributes flash) {
        try {
            desk.hand(actor, id, handing);
            flash.addFlashAttribute("notice", "cash-desk.did-hand");
        } catch (Refusal refusal) {
            if (refusal.code().equals("payment.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/payments/" + id;
    }

    @Operation(summary = "领款收据 · The receipt of what was handed over at the desk, as PDF")
    @StepUp
    @GetMapping({"/console/payments/{id}/receipt.pdf", "/api/v1/payments/{id}/receipt.pdf"})
    ResponseEntity<byte[]> receipt(Actor actor, @PathVariable Id id) {
        var it = payments.look(actor, id);
        var receipt = desk.receipt(actor, it).orElseThrow(() -> new Refusal("cash-desk.no-receipt", it.line()));
        var of = disbursements.named(actor, new Id(id.city(), it.plan()));
        return file(
                of.caseNumber() + "领款收据" + it.line() + ".pdf",
                MediaType.APPLICATION_PDF,
                paper.receipt(of, it, receipt));
    }

    @Operation(summary = "发放清单 · The payments of a batch as a list to sign, as PDF")
    @StepUp
    @GetMapping({"/console/payment-batches/{id}/list.pdf", "/api/v1/payment-batches/{id}/list.pdf"})
    ResponseEntity<byte[]> list(Actor actor, @PathVariable Id id) {
        var of = batches.named(actor, id);
        return file(name(of) + ".pdf", MediaType.APPLICATION_PDF, paper.list(of, batches.export(actor, of)));
    }

    @Operation(summary = "发放清单 · The same list as XLSX")
    @StepUp
    @GetMapping({"/console/payment-batches/{id}/list.xlsx", "/api/v1/payment-batches/{id}/list.xlsx"})
    ResponseEntity<byte[]> sheet(Actor actor, @PathVariable Id id) {
        var of = batches.named(actor, id);
        return file(name(of) + ".xlsx", XLSX, paper.sheet(of, batches.export(actor, of)));
    }

    private static String name(PaymentBatch of) {
        return of.caseNumber() + "第" + of.serial() + "批发放清单";
    }

    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.as(name))
                .contentType(type)
                .body(bytes);
    }
}
