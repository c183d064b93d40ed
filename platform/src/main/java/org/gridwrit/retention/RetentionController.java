package org.gridwrit.retention;

import org.gridwrit.access.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// 留存 What is kept how long and why, what goes next, and what is held.
@Controller
class RetentionController {
    private final Outlook outlook;

    RetentionController(Outlook outlook) {
        this.outlook = outlook;
    }

    @GetMapping("/admin/retention")
    String page(Actor actor, Model model) {
        model.addAttribute("seen", outlook.look(actor));
        return "retention/rules";
    }
}
