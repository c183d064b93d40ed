package org.gridwrit.liaison;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.court.Courts;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 联络 The same pages for courts and townships: who speaks for whom, and since when.
@Controller
class LiaisonController {
    private final Liaisons liaisons;
    private final Handovers handovers;
    private final Ties ties;
    private final Courts courts;
    private final Divisions divisions;
    private final Keys keys;

    LiaisonController(
            Liaisons liaisons, Handovers handovers, Ties ties, Courts courts, Divisions divisions, Keys keys) {
        this.liaisons = liaisons;
        this.handovers = handovers;
        this.ties = ties;
        this.courts = courts;
        this.divisions = divisions;
        this.keys = keys;
    }

    /// @param at    code of a division; empty for one's own
    /// @param court for whoever looks from above; empty for one's own
    @GetMapping({"/console/liaisons", "/township/liaisons"})
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String court,
            Model model) {
        var side = Side.of(actor);
        var asked = side == Side.COURT && court.isEmpty() ? actor.court() : court;
        var overview = side == Side.COURT ? ties.ofCourt(actor, asked, at) : ties.ofTownship(actor, at);
        var home = side == Side.COURT ? courts.named(asked).divisionCode() : actor.division();
        var division = overview.division();
        var parent = division.parent();
        var vacant = overview.lines().stream()
                .map(TieLine::tie)
                .filter(it -> it.standing(side).isEmpty() && liaisons.mayChange(actor, it))
                .toList();
        model.addAttribute("side", side);
        model.addAttribute("place", place(side));
        model.addAttribute("overview", overview);
        model.addAttribute("court", side == Side.COURT ? courts.named(asked) : null);
        model.addAttribute("courts", side == Side.COURT ? courts.under(actor.court()) : List.of());
        model.addAttribute("up", parent == null || !parent.startsWith(home) ? null : divisions.named(parent));
        model.addAttribute("vacant", vacant);
        model.addAttribute("candidates", vacant.isEmpty() ? List.of() : liaisons.candidates(actor, vacant.getFirst()));
        model.addAttribute("today", ties.today());
        return "liaison/liaisons";
    }

    @PostMapping({"/console/liaisons", "/township/liaisons"})
    String nameAll(
            Actor actor,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") List<String> tie,
            @RequestParam UUID account,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam LocalDate from,
            RedirectAttributes flash) {
        if (!at.isEmpty()) flash.addAttribute("at", at);
        return did(flash, "redirect:/" + place(Side.of(actor)) + "/liaisons", "liaison.named", () -> {
            liaisons.nameAll(actor, tie, new Naming(account, phone, from, null));
        });
    }

    @GetMapping({"/console/liaisons/{court}/{township}", "/township/liaisons/{court}/{township}"})
    String show(Actor actor, @PathVariable String court, @PathVariable String township, Model model) {
        var side = Side.of(actor);
        var tie = liaisons.look(actor, court, township);
        var mayChange = liaisons.mayChange(actor, tie);
        model.addAttribute("side", side);
        model.addAttribute("place", place(side));
        model.addAttribute("tie", tie);
        model.addAttribute("path", divisions.path(township));
        model.addAttribute("county", divisions.named(township.substring(0, DivisionLevel.COUNTY.digits())));
        model.addAttribute("sides", Side.values());
        model.addAttribute("times", ties.times(tie));
        model.addAttribute("handovers", handovers.of(actor, tie));
        model.addAttribute("mayChange", mayChange);
        model.addAttribute("hidden", !liaisons.needsPhones(actor, tie));
        model.addAttribute("mayHandOver", liaisons.mayHandOver(actor, tie));
        model.addAttribute("candidates", mayChange ? liaisons.candidates(actor, tie) : List.of());
        model.addAttribute("appointment", keys.next());
        model.addAttribute("today", ties.today());
        return "liaison/tie";
    }

    @PostMapping({"/console/liaisons/{court}/{township}", "/township/liaisons/{court}/{township}"})
    String name(
            Actor actor,
            @PathVariable String court,
            @PathVariable String township,
            @RequestParam UUID appointment,
            @RequestParam UUID account,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam LocalDate from,
            @RequestParam @Nullable LocalDate until,
            RedirectAttributes flash) {
        return did(flash, to(actor, court, township, flash), "liaison.named", () -> {
            liaisons.name(actor, court, township, appointment, new Naming(account, phone, from, until));
        });
    }

    @PostMapping({"/console/liaisons/{court}/{township}/ending", "/township/liaisons/{court}/{township}/ending"})
    String end(
            Actor actor,
            @PathVariable String court,
            @PathVariable String township,
            @RequestParam UUID appointment,
            RedirectAttributes flash) {
        return did(flash, to(actor, court, township, flash), "liaison.ended", () -> {
            liaisons.end(actor, court, township, appointment);
        });
    }

    static String place(Side side) {
        return side == Side.COURT ? "console" : "township";
    }

    /// The court's code is not of letters an address may bear as they are.
    static String to(Actor actor, String court, String township, RedirectAttributes flash) {
        flash.addAttribute("court", court);
        flash.addAttribute("township", township);
        return "redirect:/" + place(Side.of(actor)) + "/liaisons/{court}/{township}";
    }

    static String did(RedirectAttributes flash, String where, String notice, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
        } catch (Refusal refusal) {
            if (refusal.code().startsWith("access.")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return where;
    }
}
