package org.gridwrit.task.late;

import java.util.Locale;
import org.gridwrit.access.Actor;
import org.gridwrit.task.list.Names;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The same page for both; each sees its own.
@Controller
class LateController {
    private final LateLists lists;
    private final Names names;
    private final MessageSource messages;

    LateController(LateLists lists, Names names, MessageSource messages) {
        this.lists = lists;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping("/console/late-reports")
    String court(Actor actor, Model model, Locale locale) {
        return page(actor, model, locale, "console");
    }

    @GetMapping("/township/late-reports")
    String township(Actor actor, Model model, Locale locale) {
        return page(actor, model, locale, "township");
    }

    private String page(Actor actor, Model model, Locale locale, String place) {
        var found = lists.list(actor);
        model.addAttribute("late", found.late());
        model.addAttribute("refused", found.refused());
        model.addAttribute("why", new Why(messages, locale));
        model.addAttribute("names", names);
        model.addAttribute("place", place);
        return "task/late";
    }
}
