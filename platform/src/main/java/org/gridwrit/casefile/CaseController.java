package org.gridwrit.casefile;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 一案一档 The page of one case, and what an officer may do there. What is refused is said on the page itself.
@Controller
@RequestMapping("/console/cases/{id}")
class CaseController {
    private final CaseFiles files;
    private final Courts courts;
    private final Keys keys;
    private final Clock clock;

    CaseController(CaseFiles files, Courts courts, Keys keys, Clock clock) {
        this.files = files;
        this.courts = courts;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, @PathVariable Id id, Model model) {
        var file = files.look(actor, id);
        model.addAttribute("file", file);
        model.addAttribute(
                "court",
                courts.exists(file.court()) ? courts.named(file.court()).name() : file.court());
        model.addAttribute("timeline", files.timeline(actor.scope(), id).reversed());
        model.addAttribute("mine", actor.role() == Role.OFFICER && file.court().equals(actor.court()));
        model.addAttribute("ways", Closing.values());
        model.addAttribute("today", Times.today(clock));
        model.addAttribute("recovery", keys.next());
        return "casefile/case";
    }

    @PostMapping("/closing")
    String close(
            Actor actor,
            @PathVariable Id id,
            @RequestParam Closing way,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestParam(required = false) @Nullable BigDecimal recovered,
            RedirectAttributes flash) {
        return did(id, flash, "case.closed", () -> files.close(actor, id, way, day, fen(recovered)));
    }

    @PostMapping("/recoveries")
    String recover(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID recovery,
            @RequestParam BigDecimal amount,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            RedirectAttributes flash) {
        return did(id, flash, "case.recovered-done", () -> files.recover(actor, id, recovery, fen(amount), day));
    }

    @PostMapping("/resumption")
    String resume(Actor actor, @PathVariable Id id, @RequestParam String reason, RedirectAttributes flash) {
        return did(id, flash, "case.resumed", () -> files.resume(actor, id, reason));
    }

    private static String did(Id id, RedirectAttributes flash, String notice, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
        } catch (Refusal refusal) {
            if (refusal.code().equals("casefile.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/cases/" + id;
    }

    private static Fen fen(@Nullable BigDecimal yuan) {
        try {
            return yuan == null ? Fen.ZERO : Fen.ofYuan(yuan);
        } catch (ArithmeticException notWholeFen) {
            throw new Refusal("casefile.amount");
        }
    }
}
