package org.gridwrit.notice.hook;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 推送地址 Where they lead, and what did not arrive.
@Controller
@RequestMapping("/admin/webhooks")
class WebhooksController {
    private final Webhooks webhooks;

    WebhooksController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return page(actor);
    }

    /// The secret stands on the page that answers, and nowhere else.
    @StepUp
    @PostMapping
    ModelAndView add(
            Actor actor,
            @RequestParam String whose,
            @RequestParam String label,
            @RequestParam(defaultValue = "") List<NoticeKind> kinds,
            @RequestParam String address) {
        try {
            var chosen = EnumSet.noneOf(NoticeKind.class);
            kinds.stream().filter(Objects::nonNull).forEach(chosen::add);
            var secret = webhooks.add(actor, whose, label, chosen, address);
            return page(actor).addObject("secret", secret).addObject("made", label);
        } catch (Refusal refusal) {
            var page = page(actor).addObject("refusal", refusal);
            page.addObject("whose", whose).addObject("label", label).addObject("address", address);
            page.addObject("chosen", kinds);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @StepUp
    @PostMapping("/{id}/removal")
    String remove(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        webhooks.remove(actor, id);
        flash.addFlashAttribute("notice", "webhook.removed");
        return "redirect:/admin/webhooks";
    }

    @PostMapping("/deliveries/{delivery}/again")
    String again(Actor actor, @PathVariable Id delivery, RedirectAttributes flash) {
        try {
            webhooks.again(actor, delivery);
            flash.addFlashAttribute("notice", "webhook.sent-again");
        } catch (Refusal refusal) {
            if (refusal.code().startsWith("access.")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/admin/webhooks";
    }

    private ModelAndView page(Actor actor) {
        var all = webhooks.all(actor);
        return new ModelAndView("notice/webhooks")
                .addObject("webhooks", all)
                .addObject("names", webhooks.names(all))
                .addObject("courts", webhooks.courtNames(all))
                .addObject("dead", webhooks.dead(actor))
                .addObject("kinds", NoticeKind.values())
                .addObject("china", Times.CHINA);
    }
}
