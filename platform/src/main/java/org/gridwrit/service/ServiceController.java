package org.gridwrit.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.service.law.LawfulModes;
import org.gridwrit.service.law.Place;
import org.gridwrit.service.law.Receiver;
import org.gridwrit.service.law.Receivers;
import org.gridwrit.service.law.Result;
import org.gridwrit.service.law.Witness;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 送达 The page of one service: its course, its receipt, and what is still to be done. What is refused is said on it.
@Controller
@RequestMapping("/console/services/{id}")
class ServiceController {
    private final ServiceDesk desk;
    private final Keys keys;
    private final Clock clock;

    ServiceController(ServiceDesk desk, Keys keys, Clock clock) {
        this.desk = desk;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, @PathVariable Id id, Model model) {
        var it = desk.named(actor, id);
        var all = desk.look(actor, it.casefile());
        var standing = all.standing(it);
        var mine = it.court().equals(actor.court()) && it.state() == State.OPEN;
        model.addAttribute("it", it);
        model.addAttribute("tried", all.triedOf(id));
        model.addAttribute(
                "next",
                it.state() == State.FAILED || !all.triedOf(id).isEmpty()
                        ? LawfulModes.next(standing).orElse(null)
                        : null);
        model.addAttribute("noNotice", LawfulModes.whyNoNotice(standing));
        model.addAttribute("successor", all.successor(it).orElse(null));
        var delivered = desk.delivered(actor, it);
        model.addAttribute("delivered", delivered);
        model.addAttribute(
                "day",
                delivered.isEmpty() ? Times.today(clock) : delivered.getFirst().day());
        model.addAttribute("today", Times.today(clock));
        model.addAttribute(
                "results",
                Arrays.stream(Result.values())
                        .filter(result -> result.suits(it.mode()))
                        .toList());
        model.addAttribute(
                "receivers",
                Arrays.stream(Receiver.values())
                        .filter(who -> Receivers.bars(who, standing).isEmpty())
                        .toList());
        model.addAttribute("witnesses", Witness.values());
        model.addAttribute("places", Place.values());
        model.addAttribute("files", mine ? desk.recordings(actor, it) : List.of());
        model.addAttribute("mayAttempt", mine && actor.role() != Role.PRESIDENT);
        model.addAttribute("mayComplete", mine && actor.role() == Role.OFFICER);
        model.addAttribute(
                "mayReissue",
                it.court().equals(actor.court())
                        && actor.role() != Role.PRESIDENT
                        && it.state() != State.SERVED
                        && all.successor(it).isEmpty());
        model.addAttribute("attempt", keys.next());
        return "service/service";
    }

    @PostMapping("/attempts")
    String attempt(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID attempt,
            @RequestParam Result result,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes flash) {
        return did(
                actor,
                id,
                flash,
                "service.attempt-kept",
                () -> desk.attempt(actor, id, attempt, new Tried(id.uuid(), result, day, words.strip(), actor.name())));
    }

    @PostMapping("/completion")
    String complete(Actor actor, @PathVariable Id id, @ModelAttribute ReceiptForm form, RedirectAttributes flash) {
        flash.addFlashAttribute("filled", form);
        return did(actor, id, flash, "service.completed", () -> desk.complete(actor, id, form.receipt()));
    }

    @PostMapping("/failure")
    String giveUp(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        return did(actor, id, flash, "service.given-up", () -> desk.giveUp(actor, id));
    }

    private String did(Actor actor, Id id, RedirectAttributes flash, String notice, Runnable command) {
        desk.named(actor, id);
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/services/" + id;
    }
}
