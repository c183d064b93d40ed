package org.gridwrit.casefile.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 执行款账 The page of a case's money. Every figure on it opens the entries it is the sum of.
@Controller
@RequestMapping("/console/cases/{id}")
class LedgerController {
    private final Ledgers ledgers;
    private final Releases releases;
    private final Owings owings;
    private final CaseFiles cases;
    private final Keys keys;

    LedgerController(Ledgers ledgers, Releases releases, Owings owings, CaseFiles cases, Keys keys) {
        this.ledgers = ledgers;
        this.releases = releases;
        this.owings = owings;
        this.cases = cases;
        this.keys = keys;
    }

    @GetMapping("/ledger")
    String show(Actor actor, @PathVariable Id id, @RequestParam(required = false) @Nullable Figure of, Model model) {
        var file = cases.look(actor, id);
        var account = ledgers.of(actor.scope(), id);
        model.addAttribute("file", file);
        model.addAttribute("account", account);
        model.addAttribute("of", of);
        var owed = ledgers.owed(actor.scope(), id).orElse(null);
        model.addAttribute("owed", owed);
        model.addAttribute("open", owed == null ? null : owed.open(account));
        model.addAttribute("figures", Figure.values());
        model.addAttribute("lines", of == null ? account.entries() : of.lines(account));
        model.addAttribute("releases", releases.ofCase(actor, id));
        model.addAttribute("available", releases.available(actor, id));
        model.addAttribute("mine", actor.role() == Role.OFFICER && file.court().equals(actor.court()));
        model.addAttribute("kinds", byHand());
        model.addAttribute("payees", payees(file));
        model.addAttribute("today", ledgers.today());
        model.addAttribute("key", keys.next());
        return "casefile/ledger";
    }

    @PostMapping("/ledger")
    String enter(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID entry,
            @RequestParam Choice what,
            @RequestParam BigDecimal amount,
            @RequestParam LocalDate day,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean again,
            RedirectAttributes flash) {
        return did(id, flash, "ledger.entered", () -> {
            var line = new NewEntry(entry, what.kind, what.origin, fen(amount), day, words.strip(), null, again);
            ledgers.enter(actor, id, line);
        });
    }

    @PostMapping("/ledger/{entry}/counter")
    String counter(
            Actor actor,
            @PathVariable Id id,
            @PathVariable UUID entry,
            @RequestParam UUID counter,
            @RequestParam String why,
            RedirectAttributes flash) {
        return did(id, flash, "ledger.countered", () -> ledgers.counter(actor, id, entry, counter, why));
    }

    @PostMapping("/owed")
    String state(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID owed,
            @RequestParam BigDecimal principal,
            @RequestParam(defaultValue = "0") BigDecimal other,
            @RequestParam(required = false) @Nullable LocalDate lastDay,
            @RequestParam LocalDate until,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes flash) {
        return did(id, flash, "owed.stated", () -> {
            var stated = new Owings.Statement(owed, fen(principal), fen(other), lastDay, until, words);
            owings.state(actor, id, stated);
        });
    }

    @PostMapping("/releases")
    String ask(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID release,
            @RequestParam UUID payee,
            @RequestParam BigDecimal amount,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes flash) {
        return did(id, flash, "release.asked", () -> {
            var file = cases.own(actor, id);
            var kind = file.debtors().stream().anyMatch(it -> it.id().equals(payee))
                    ? EntryKind.RETURNED
                    : EntryKind.PAID_OUT;
            releases.ask(actor, id, release, kind, payee, fen(amount), words);
        });
    }

    /// What may be chosen on the page: a kind with what it comes from.
    record Choice(EntryKind kind, Origin origin) {
        /// `PAID_IN.VOLUNTARY`
        public static Choice valueOf(String sent) {
            var dot = sent.indexOf('.');
            try {
                return new Choice(EntryKind.valueOf(sent.substring(0, dot)), Origin.valueOf(sent.substring(dot + 1)));
            } catch (RuntimeException unknown) {
                throw new Refusal("ledger.choice", sent);
            }
        }

        @Override
        public String toString() {
            return kind + "." + origin;
        }
    }

    record Payee(UUID id, String name, EntryKind kind) {}

    private static List<Choice> byHand() {
        return Arrays.stream(EntryKind.values())
                .flatMap(kind -> Origin.byHand(kind).stream().map(it -> new Choice(kind, it)))
                .toList();
    }

    private static List<Payee> payees(CaseFile file) {
        return file.parties().stream()
                .map(it -> new Payee(
                        it.id(), it.name(), file.debtors().contains(it) ? EntryKind.RETURNED : EntryKind.PAID_OUT))
                .sorted(java.util.Comparator.comparing(Payee::kind))
                .toList();
    }

    static Fen fen(BigDecimal yuan) {
        try {
            return Fen.ofYuan(yuan);
        } catch (ArithmeticException notWholeFen) {
            throw new Refusal("casefile.amount");
        }
    }

    static String did(Id casefile, RedirectAttributes flash, String notice, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
        } catch (Refusal refusal) {
            if (refusal.code().equals("casefile.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/cases/" + casefile + "/ledger";
    }
}
