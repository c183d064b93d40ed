package org.gridwrit.notice;

import java.time.LocalTime;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How somebody wants to be told.
@Controller
class HabitsController {
    private final Habits habits;

    HabitsController(Habits habits) {
        this.habits = habits;
    }

    @GetMapping("/notices/settings")
    ModelAndView show(Actor actor) {
        return page(actor, habits.of(actor));
    }

    /// @param channels `TASK.SMS` for each that is chosen
    @PostMapping("/notices/settings")
    ModelAndView keep(
            Actor actor,
            @RequestParam(defaultValue = "") List<String> channels,
            @RequestParam LocalTime quietFrom,
            @RequestParam LocalTime quietUntil,
            @RequestParam(defaultValue = "false") boolean digest,
            @RequestParam(defaultValue = "") String phone,
            RedirectAttributes flash) {
        var habit = new Habit(
                HabitBody.chosen(actor.role(), channels), new Hours(quietFrom, quietUntil), digest, blankAsNone(phone));
        try {
            habits.keep(actor, habit);
        } catch (Refusal refusal) {
            var page = page(actor, habit).addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        flash.addFlashAttribute("notice", "notice.settings.kept");
        return new ModelAndView("redirect:/notices/settings");
    }

    private static @Nullable String blankAsNone(String phone) {
        return phone.isBlank() ? null : phone.replaceAll("[\\s-]", "");
    }

    private static ModelAndView page(Actor actor, Habit habit) {
        return new ModelAndView("notice/settings")
                .addObject("kinds", NoticeKind.of(actor.role()))
                .addObject("channels", Channel.CHOICES)
                .addObject("chosen", HabitBody.of(actor.role(), habit).channels())
                .addObject("from", habit.hours().from())
                .addObject("until", habit.hours().until())
                .addObject("digest", habit.digest())
                .addObject("phone", habit.phone());
    }
}
