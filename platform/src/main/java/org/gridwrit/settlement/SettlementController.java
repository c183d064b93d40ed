package org.gridwrit.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.settlement.law.Authority;
import org.gridwrit.settlement.law.Channel;
import org.gridwrit.settlement.law.Ground;
import org.gridwrit.settlement.law.Remedy;
import org.gridwrit.settlement.law.Signature;
import org.gridwrit.settlement.law.Signer;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 和解 The page of one settlement, and what leads to its confirmation. What is refused is said on it.
@Controller
@RequestMapping("/console/settlements/{id}")
class SettlementController {
    private final Settlements settlements;
    private final CaseFiles cases;
    private final Pictures pictures;
    private final Course course;
    private final Keys keys;

    SettlementController(Settlements settlements, CaseFiles cases, Pictures pictures, Course course, Keys keys) {
        this.settlements = settlements;
        this.cases = cases;
        this.pictures = pictures;
        this.course = course;
        this.keys = keys;
    }

    @GetMapping
    String show(Actor actor, @PathVariable Id id, Model model) {
        var it = settlements.see(actor, id);
        var file = cases.named(actor.scope(), it.casefile());
        var agreement = it.agreement();
        var mine = file.court().equals(actor.court()) && file.state().open();
        model.addAttribute("it", it);
        model.addAttribute("file", file);
        model.addAttribute("inForce", agreement.inForce().orElse(null));
        model.addAttribute("proposed", agreement.proposed().orElse(null));
        model.addAttribute("performance", course.performance(agreement).orElse(null));
        model.addAttribute("today", course.today());
        model.addAttribute("late", agreement.isLate(course.today(), course::orNextWorkingDay));
        model.addAttribute("signers", Signer.values());
        model.addAttribute("authorities", Authority.values());
        model.addAttribute("channels", Channel.values());
        model.addAttribute("grounds", Ground.values());
        model.addAttribute("remedies", Remedy.values());
        model.addAttribute(
                "until",
                agreement
                        .inForce()
                        .map(text -> Remedy.until(text.terms().lastDay()))
                        .orElse(null));
        model.addAttribute("mayWrite", mine && actor.role() != Role.PRESIDENT);
        model.addAttribute("mayDecide", mine && actor.role() == Role.OFFICER);
        model.addAttribute("files", mine ? pictures.ofCase(actor, it) : java.util.List.of());
        model.addAttribute("key", keys.next());
        return "settlement/settlement";
    }

    @PostMapping("/versions")
    String amend(
            Actor actor,
            @PathVariable Id id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes flash) {
        settlements.amend(actor, id, new TermsForm(sent).terms());
        flash.addFlashAttribute("notice", "settlement.amended");
        return "redirect:/console/settlements/" + id;
    }

    @PostMapping("/signatures")
    String sign(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID signature,
            @RequestParam UUID party,
            @RequestParam Signer signer,
            @RequestParam String name,
            @RequestParam(defaultValue = "NONE") Authority authority,
            @RequestParam LocalDate day,
            @RequestParam(required = false) @Nullable UUID image,
            @RequestParam(defaultValue = "") String original,
            RedirectAttributes flash) {
        var by = new Signature(party, signer, name.strip(), authority, day, image, original.strip());
        return Did.it(id, flash, "settlement.signed", () -> settlements.sign(actor, id, signature, by));
    }

    @PostMapping("/confirmation")
    String confirm(
            Actor actor,
            @PathVariable Id id,
            @RequestParam(defaultValue = "false") boolean voluntary,
            RedirectAttributes flash) {
        return Did.it(id, flash, "settlement.confirmed", () -> settlements.confirm(actor, id, voluntary));
    }
}
