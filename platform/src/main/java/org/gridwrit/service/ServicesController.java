package org.gridwrit.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.service.law.Circumstance;
import org.gridwrit.service.law.DocumentKind;
import org.gridwrit.service.law.Mode;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 本案送达 What has been served in a case, and the composer of the next.
@Controller
@RequestMapping("/console/cases/{id}")
class ServicesController {
    private final ServiceDesk desk;
    private final CaseFiles cases;
    private final Keys keys;
    private final Clock clock;

    ServicesController(ServiceDesk desk, CaseFiles cases, Keys keys, Clock clock) {
        this.desk = desk;
        this.cases = cases;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping("/services")
    String list(Actor actor, @PathVariable Id id, Model model) {
        var file = cases.named(actor.scope(), id);
        model.addAttribute("all", desk.look(actor, id));
        model.addAttribute("file", file);
        model.addAttribute("today", Times.today(clock));
        model.addAttribute(
                "mine", actor.role() != Role.PRESIDENT && file.court().equals(actor.court()));
        model.addAttribute("documents", DocumentKind.values());
        model.addAttribute("circumstances", Circumstance.values());
        return "service/services";
    }

    /// The composer: all modes for this document and addressee, and why some are not lawful now.
    @GetMapping("/services/new")
    String compose(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID party,
            @RequestParam DocumentKind document,
            @RequestParam String title,
            @RequestParam(defaultValue = "NONE") Circumstance circumstance,
            @RequestParam(defaultValue = "false") boolean summary,
            Model model) {
        var file = cases.named(actor.scope(), id);
        model.addAttribute("file", file);
        model.addAttribute("composed", desk.compose(actor, id, party, document, title, circumstance, summary));
        model.addAttribute("service", keys.next());
        return "service/composer";
    }

    @PostMapping("/services")
    String open(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID service,
            @RequestParam UUID party,
            @RequestParam DocumentKind document,
            @RequestParam String title,
            @RequestParam Circumstance circumstance,
            @RequestParam(defaultValue = "false") boolean summary,
            @RequestParam String address,
            @RequestParam Mode mode,
            RedirectAttributes flash) {
        var what = new NewService(party, document, title, circumstance, summary, address, mode);
        var opened = desk.open(actor, id, service, what);
        flash.addFlashAttribute("notice", "service.opened");
        return "redirect:/console/services/" + opened;
    }

    @PostMapping("/consents")
    String consent(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID party,
            @RequestParam boolean given,
            @RequestParam String medium,
            @RequestParam @Nullable LocalDate day,
            RedirectAttributes flash) {
        if (day == null) throw new Refusal("request.missing", new FieldName("day"));
        desk.consent(actor, id, new Consent(party, given, medium.strip(), day));
        flash.addFlashAttribute("notice", "service.consent-kept");
        return "redirect:/console/cases/" + id + "/services";
    }
}
