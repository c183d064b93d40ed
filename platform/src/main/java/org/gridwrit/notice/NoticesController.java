package org.gridwrit.notice;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The inbox of whoever is signed in.
@Controller
class NoticesController {
    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/notices")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        var found = notices.list(actor, unread, after);
        model.addAttribute("notices", found);
        model.addAttribute("unread", unread);
        model.addAttribute("china", Times.CHINA);
        model.addAttribute("kinds", NoticeKind.of(actor.role()));
        model.addAttribute(
                "upTo", found.rows().isEmpty() ? null : found.rows().getFirst().id());
        return "notice/inbox";
    }

    /// What the frame of every page asks for.
    @GetMapping("/notices/unread")
    String unread(Actor actor, Model model) {
        model.addAttribute("count", notices.unread(actor));
        model.addAttribute("most", Notices.MOST_COUNTED);
        return "notice/unread :: count";
    }

    @PostMapping("/notices/{id}/reading")
    String read(Actor actor, @PathVariable UUID id) {
        return "redirect:" + Ways.to(actor, notices.read(actor, id));
    }

    @PostMapping("/notices/reading")
    String readAll(Actor actor, @RequestParam UUID upTo, RedirectAttributes flash) {
        notices.readAll(actor, upTo);
        flash.addFlashAttribute("notice", "notice.all-read");
        return "redirect:/notices";
    }
}
