package org.gridwrit.settlement.talk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.settlement.law.TalkResult;
import org.gridwrit.settlement.law.TalkingPoint;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.commission.CaseCommissions;
import org.gridwrit.task.commission.Whereto;
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

/// 劝导 The page of a case on which a worker is asked to persuade and talks are written down.
@Controller
@RequestMapping("/console/cases/{id}")
class TalkController {
    private static final int DAYS_TO_PERSUADE = 15;

    private final Talks talks;
    private final CaseFiles cases;
    private final CaseCommissions commissions;
    private final Keys keys;
    private final Clock clock;

    TalkController(Talks talks, CaseFiles cases, CaseCommissions commissions, Keys keys, Clock clock) {
        this.talks = talks;
        this.cases = cases;
        this.commissions = commissions;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping("/talks")
    String page(Actor actor, @PathVariable Id id, Model model) {
        var file = cases.named(actor.scope(), id);
        var mine = actor.role() != Role.PRESIDENT && file.court().equals(actor.court());
        var acts = mine && file.state().open();
        var today = Times.today(clock);
        model.addAttribute("talks", talks.look(actor, id));
        model.addAttribute("tasks", talks.persuasions(actor, id));
        model.addAttribute("file", file);
        model.addAttribute("acts", acts);
        model.addAttribute("known", acts ? known(commissions.of(actor, file)) : List.of());
        model.addAttribute("points", TalkingPoint.values());
        model.addAttribute("results", TalkResult.values());
        model.addAttribute("today", today);
        model.addAttribute("due", today.plusDays(DAYS_TO_PERSUADE));
        model.addAttribute("talk", keys.next());
        return "settlement/talks";
    }

    @PostMapping("/invitations")
    String invite(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID debtor,
            @RequestParam(required = false) @Nullable List<TalkingPoint> point,
            @RequestParam(defaultValue = "") String words,
            @RequestParam LocalDate dueOn,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes flash) {
        var explained = point == null ? List.<TalkingPoint>of() : point;
        return did(
                id,
                flash,
                form,
                "talk.invited",
                () -> talks.invite(actor, id, debtor, explained, words.strip(), dueOn));
    }

    @PostMapping("/talks")
    String record(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID talk,
            @RequestParam(required = false) @Nullable UUID task,
            @RequestParam LocalDate heldOn,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable List<UUID> heard,
            @RequestParam(defaultValue = "") String others,
            @RequestParam TalkResult result,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String objections,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes flash) {
        var it = new NewTalk(
                task,
                heldOn,
                place.strip(),
                heard == null ? List.of() : heard,
                others.strip(),
                result,
                words.strip(),
                objections.strip());
        return did(id, flash, form, "talk.recorded", () -> talks.record(actor, id, talk, it));
    }

    /// The debtors whose grid is known.
    private static List<UUID> known(List<Whereto> all) {
        return all.stream().filter(it -> it.grid() != null).map(Whereto::debtor).toList();
    }

    private static String did(
            Id id, RedirectAttributes flash, MultiValueMap<String, String> form, String notice, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
        } catch (Refusal refusal) {
            if (refusal.code().equals("casefile.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
            flash.addFlashAttribute("filled", new HashMap<>(form.toSingleValueMap()));
        }
        return "redirect:/console/cases/" + id + "/talks";
    }
}
