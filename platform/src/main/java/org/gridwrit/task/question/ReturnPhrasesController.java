package org.gridwrit.task.question;

import org.gridwrit.access.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 常用退回理由 One line each.
@Controller
class ReturnPhrasesController {
    private final ReturnPhrases phrases;

    ReturnPhrasesController(ReturnPhrases phrases) {
        this.phrases = phrases;
    }

    @GetMapping("/console/return-phrases")
    String show(Actor actor, Model model) {
        model.addAttribute("phrases", String.join("\n", phrases.of(actor)));
        model.addAttribute("most", ReturnPhrases.MOST);
        return "task/return-phrases";
    }

    @PostMapping("/console/return-phrases")
    String keep(Actor actor, @RequestParam String typed, RedirectAttributes flash) {
        phrases.keep(actor, typed.lines().toList());
        flash.addFlashAttribute("notice", "return-phrases.kept");
        return "redirect:/console/return-phrases";
    }
}
