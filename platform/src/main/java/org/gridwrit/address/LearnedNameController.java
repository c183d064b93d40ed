package org.gridwrit.address;

import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 学得的地名 What was learned, who taught it, and how to agree or to take it back. The same for a court and a township.
@Controller
@RequestMapping("/{place:console|township}/learned-names")
class LearnedNameController {
    private final LearnedNames names;
    private final LearnedNameLines lines;

    LearnedNameController(LearnedNames names, LearnedNameLines lines) {
        this.names = names;
        this.lines = lines;
    }

    @ModelAttribute
    void place(@PathVariable String place, Model model) {
        model.addAttribute("place", place);
        model.addAttribute("nav", place.equals("console") ? "routes" : "township-routes");
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) LearnedName.@Nullable State state,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var found = names.list(actor, q, state, after);
        model.addAttribute("found", new Page<>(lines.of(found.rows()), found.next()));
        model.addAttribute("q", q);
        model.addAttribute("state", state);
        model.addAttribute("states", LearnedName.State.values());
        model.addAttribute("changes", actor.role() != Role.PRESIDENT);
        return "address/learned-names";
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable Id id, Model model) {
        var name = names.named(actor, id);
        model.addAttribute("line", lines.of(List.of(name)).getFirst());
        model.addAttribute("name", name);
        model.addAttribute("lessons", names.lessons(actor, id));
        model.addAttribute("changes", actor.role() != Role.PRESIDENT);
        return "address/learned-name";
    }

    @PostMapping("/{id}/endorsement")
    String endorse(Actor actor, @PathVariable String place, @PathVariable Id id, RedirectAttributes flash) {
        names.endorse(actor, id);
        flash.addFlashAttribute("notice", "learned.endorsed");
        return "redirect:/" + place + "/learned-names/" + id;
    }

    @PostMapping("/{id}/unlearning")
    String unlearn(Actor actor, @PathVariable String place, @PathVariable Id id, RedirectAttributes flash) {
        names.unlearn(actor, id);
        flash.addFlashAttribute("notice", "learned.unlearned");
        return "redirect:/" + place + "/learned-names/" + id;
    }
}
