package org.gridwrit.payout.rate;

import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 利率表 Where the administrator sees the rates and brings in what was published since: first what the sheet would
/// change,
/// then the change, which somebody else lets count.
@Controller
@RequestMapping("/admin/rates")
class RatesController {
    private final PublishedRates rates;
    private final RateChanges changes;
    private final RateFiles files;
    private final Keys keys;

    RatesController(PublishedRates rates, RateChanges changes, RateFiles files, Keys keys) {
        this.rates = rates;
        this.changes = changes;
        this.files = files;
        this.keys = keys;
    }

    @GetMapping
    ModelAndView show(Actor actor) {
        return page(actor);
    }

    @PostMapping("/preview")
    ModelAndView preview(Actor actor, @RequestParam MultipartFile file) {
        try {
            var rows = files.read(file);
            return new ModelAndView("payout/rates-preview")
                    .addObject("sheet", changes.preview(actor, rows))
                    .addObject("csv", RateCsv.write(rows))
                    .addObject("key", keys.next());
        } catch (Refusal refusal) {
            var page = page(actor).addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @PostMapping
    String ask(Actor actor, @RequestParam UUID change, @RequestParam String csv, RedirectAttributes said) {
        try {
            changes.ask(actor, change, RateCsv.read(csv));
            said.addFlashAttribute("notice", "rate.did-ask");
        } catch (Refusal refusal) {
            said.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/admin/rates";
    }

    private ModelAndView page(Actor actor) {
        var all = rates.all();
        return new ModelAndView("payout/rates")
                .addObject("lpr", RateTable.of(all, false))
                .addObject("benchmarks", RateTable.of(all, true))
                .addObject("lprKinds", List.of(RateKind.LPR_ONE_YEAR, RateKind.LPR_FIVE_YEARS))
                .addObject("benchmarkKinds", RateTable.benchmarks())
                .addObject("changes", changes.changes(actor));
    }
}
