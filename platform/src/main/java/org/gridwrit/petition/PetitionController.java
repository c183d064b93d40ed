package org.gridwrit.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Divisions;
import org.gridwrit.petition.law.Endings;
import org.gridwrit.petition.law.Mediations;
import org.gridwrit.petition.law.PetitionOutcome;
import org.gridwrit.petition.law.Seat;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 信访 The list with the form of the next one, what looks alike, and the page of one petition.
@Controller
class PetitionController {
    /// How a table is laid; anybody may sit anywhere.
    private static final List<Seat.Side> SEATS = List.of(
            Seat.Side.COURT,
            Seat.Side.COMMITTEE,
            Seat.Side.GOVERNMENT,
            Seat.Side.PETITIONER,
            Seat.Side.PETITIONER,
            Seat.Side.DEBTOR,
            Seat.Side.GRID_WORKER);

    private final Petitions petitions;
    private final PetitionFile file;
    private final Outcomes outcomes;
    private final PetitionCards cards;
    private final CaseFiles cases;
    private final Courts courts;
    private final Divisions divisions;
    private final Keys keys;
    private final Clock clock;

    PetitionController(
            Petitions petitions,
            PetitionFile file,
            Outcomes outcomes,
            PetitionCards cards,
            CaseFiles cases,
            Courts courts,
            Divisions divisions,
            Keys keys,
            Clock clock) {
        this.petitions = petitions;
        this.file = file;
        this.outcomes = outcomes;
        this.cards = cards;
        this.cases = cases;
        this.courts = courts;
        this.divisions = divisions;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping("/petitions")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "OPEN") Waits waits,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("waits", waits);
        model.addAttribute("all", Waits.values());
        model.addAttribute("petitions", petitions.list(actor, waits, after));
        model.addAttribute("cards", cards.of(actor, clock.instant()));
        model.addAttribute("courts", courts);
        model.addAttribute("registers", registers(actor));
        return "petition/petitions";
    }

    @GetMapping("/petitions/new")
    String form(Actor actor, @RequestParam(name = "case", required = false) @Nullable Id casefile, Model model) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PETITION);
        if (casefile != null && actor.scope() instanceof Scope.OfCourt) {
            model.addAttribute("number", cases.named(actor.scope(), casefile).number());
        }
        model.addAttribute("petition", keys.next());
        model.addAttribute("today", Times.today(clock));
        model.addAttribute("ways", CameBy.values());
        return "petition/new";
    }

    /// What looks alike is shown before anything is kept.
    @PostMapping("/petitions")
    String register(
            Actor actor,
            @RequestParam UUID petition,
            @RequestParam CameBy cameBy,
            @RequestParam LocalDate cameOn,
            @RequestParam(defaultValue = "1") int people,
            @RequestParam(required = false) @Nullable UUID again,
            @RequestParam(defaultValue = "false") boolean another,
            @RequestParam Map<String, String> form,
            Model model,
            RedirectAttributes flash) {
        try {
            var told = new NewPetition(
                    cameBy,
                    cameOn,
                    people,
                    NewPetition.numbers(form.getOrDefault("cases", "")),
                    NewPetitioner.read(form.getOrDefault("petitioners", "")),
                    form.getOrDefault("demand", ""));
            var same = SameMatter.of(again, another);
            if (same instanceof SameMatter.Unasked) {
                var alike = petitions.alike(actor, told);
                if (!alike.isEmpty()) {
                    model.addAttribute("courts", courts);
                    model.addAttribute("alike", alike);
                    model.addAttribute("was", form);
                    return "petition/alike";
                }
            }
            var made = petitions.register(actor, petition, told, same);
            flash.addFlashAttribute("notice", again == null ? "petition.registered" : "petition.came-again");
            return "redirect:/petitions/" + made;
        } catch (Refusal refusal) {
            if (refusal.code().endsWith("petition.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
            flash.addFlashAttribute("filled", new HashMap<>(form));
            return "redirect:/petitions/new";
        }
    }

    @GetMapping("/petitions/{id}")
    String page(Actor actor, @PathVariable Id id, Model model) {
        var whole = file.look(actor, id);
        model.addAttribute("it", whole.petition());
        model.addAttribute("whole", whole);
        model.addAttribute("courts", courts);
        model.addAttribute("divisions", divisions);
        model.addAttribute("ofCourt", actor.role().ofCourt());
        model.addAttribute("works", works(actor, whole.petition()));
        model.addAttribute(
                "sends", works(actor, whole.petition()) && whole.petition().open());
        model.addAttribute("office", Visits.office(actor));
        model.addAttribute("offices", Visit.Goes.values());
        model.addAttribute("sides", Promise.Side.values());
        model.addAttribute("step", keys.next());
        model.addAttribute("seats", SEATS);
        model.addAttribute("allSides", Seat.Side.values());
        model.addAttribute("results", Mediations.Result.values());
        model.addAttribute("outcomes", PetitionOutcome.values());
        model.addAttribute("bars", Endings.bars(outcomes.facts(whole.petition()), PetitionOutcome.SETTLED));
        return "petition/petition";
    }

    private static boolean registers(Actor actor) {
        return actor.role() != Role.PRESIDENT;
    }

    private static boolean works(Actor actor, Petition it) {
        return registers(actor) && it.isWorkedOnBy(actor);
    }
}
