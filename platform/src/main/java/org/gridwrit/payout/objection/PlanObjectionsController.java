package org.gridwrit.payout.objection;

import static org.gridwrit.shared.Sent.must;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.payout.share.DrawnPlan;
import org.gridwrit.payout.share.Plans;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 送达和异议 Of one plan: whom it has reached, until when they may object, and what was objected.
@Controller
@RequestMapping("/console/plans/{id}")
class PlanObjectionsController {
    private final PlanObjections objections;
    private final Plans plans;
    private final Keys keys;

    PlanObjectionsController(PlanObjections objections, Plans plans, Keys keys) {
        this.objections = objections;
        this.plans = plans;
        this.keys = keys;
    }

    /// @param whom `REST`, `LINE` or the key of a debtor
    record DeliveryForm(
            @Nullable String whom,
            @Nullable Integer line,
            @Nullable LocalDate day,
            @Nullable String words) {}

    record ObjectionForm(
            @Nullable UUID objection,
            @Nullable String whom,
            @Nullable Integer line,
            @Nullable LocalDate day,
            @Nullable Integer claim,
            @Nullable BigDecimal disputed,
            @Nullable String words) {}

    @GetMapping("/objections")
    String show(Actor actor, @PathVariable Id id, Model model) {
        var of = plans.named(actor, id);
        var own = of.court().equals(actor.court());
        var lists = own && (actor.role() == Role.OFFICER || actor.role() == Role.LIAISON);
        model.addAttribute("plan", of);
        model.addAttribute("reach", objections.reach(actor, of));
        model.addAttribute("debtors", objections.debtors(actor, of));
        model.addAttribute("objections", objections.ofPlan(actor, of));
        model.addAttribute("steps", objections.steps(actor, of));
        model.addAttribute("today", objections.today());
        model.addAttribute("writes", lists && of.state() == DrawnPlan.State.APPROVED);
        model.addAttribute("decides", own && actor.role() == Role.OFFICER);
        model.addAttribute("key", keys.next());
        return "payout/objections";
    }

    @PostMapping("/deliveries")
    String reached(Actor actor, @PathVariable Id id, DeliveryForm form, RedirectAttributes flash) {
        plans.named(actor, id);
        return did(id, flash, "objection.did-reach", () -> {
            var words = form.words == null ? "" : form.words.strip();
            var day = must("day", form.day);
            var whom = must("whom", form.whom);
            switch (whom) {
                case "REST" -> objections.reachedRest(actor, id, day, words);
                case "LINE" -> objections.reached(actor, id, line(form.line), day, words);
                default -> objections.reachedDebtor(actor, id, debtor(whom), day, words);
            }
        });
    }

    @PostMapping("/objections")
    String raise(Actor actor, @PathVariable Id id, ObjectionForm form, RedirectAttributes flash) {
        plans.named(actor, id);
        return did(id, flash, "objection.did-raise", () -> {
            var whom = must("whom", form.whom);
            var creditor = whom.equals("LINE");
            objections.raise(
                    actor,
                    id,
                    new NewObjection(
                            must("objection", form.objection),
                            creditor ? line(form.line) : null,
                            creditor ? null : debtor(whom),
                            must("day", form.day),
                            form.claim,
                            fen(form.disputed),
                            form.words == null ? "" : form.words));
        });
    }

    static String did(Id plan, RedirectAttributes flash, String notice, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
        } catch (Refusal refusal) {
            if (refusal.code().endsWith(".unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/plans/" + plan + "/objections";
    }

    private static int line(@Nullable Integer line) {
        if (line == null) throw new Refusal("objection.line-missing");
        return line;
    }

    private static UUID debtor(String whom) {
        try {
            return UUID.fromString(whom);
        } catch (IllegalArgumentException notAKey) {
            throw new Refusal("objection.debtor");
        }
    }

    private static @Nullable Fen fen(@Nullable BigDecimal yuan) {
        if (yuan == null) return null;
        try {
            return Fen.ofYuan(yuan);
        } catch (ArithmeticException notWholeFen) {
            throw new Refusal("casefile.amount");
        }
    }
}
