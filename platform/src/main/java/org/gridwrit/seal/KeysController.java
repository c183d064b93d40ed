package org.gridwrit.seal;

import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 主密钥 Versions, how far a change has come, and the two things that can be done.
@Controller
class KeysController {
    private final MasterKeys keys;

    KeysController(MasterKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/admin/keys")
    String page(Actor actor, Model model) {
        model.addAttribute("status", keys.status(actor));
        model.addAttribute("zone", Times.CHINA);
        return "seal/keys";
    }

    /// Asked for again and again while a change is under way.
    @GetMapping("/admin/keys/progress")
    String progress(Actor actor, Model model) {
        model.addAttribute("rotating", keys.rotating(actor));
        model.addAttribute("progress", keys.progress(actor));
        return "seal/progress";
    }

    @StepUp
    @PostMapping("/admin/keys/rotation")
    String rotate(Actor actor, RedirectAttributes redirect) {
        keys.rotate(actor);
        redirect.addFlashAttribute("notice", "keys.notice.begun");
        return "redirect:/admin/keys";
    }

    @StepUp
    @PostMapping("/admin/keys/{version}/retirement")
    String retire(Actor actor, @PathVariable int version, RedirectAttributes redirect) {
        if (version < 1) throw new Refusal("seal.key-unknown", version);
        keys.retire(actor, version);
        redirect.addFlashAttribute("notice", "keys.notice.retired");
        return "redirect:/admin/keys";
    }
}
