package org.gridwrit.payout.roster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 发卡行标识 The table, and where an administrator brings in a fuller one.
@Controller
@RequestMapping("/admin/bank-prefixes")
class BankPrefixController {
    private final BankPrefixes prefixes;

    BankPrefixController(BankPrefixes prefixes) {
        this.prefixes = prefixes;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("prefixes", prefixes.all());
        return "payout/bank-prefixes";
    }

    @PostMapping
    String take(Actor actor, @RequestParam MultipartFile file, RedirectAttributes flash) throws IOException {
        try {
            if (file.isEmpty()) throw new Refusal("intake.file.empty");
            prefixes.take(actor, new String(file.getBytes(), StandardCharsets.UTF_8));
            flash.addFlashAttribute("notice", "prefix.did-take");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/admin/bank-prefixes";
    }
}
