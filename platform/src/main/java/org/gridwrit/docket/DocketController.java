package org.gridwrit.docket;

import jakarta.servlet.http.HttpServletRequest;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.day.Outlook;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.casefile.search.Wanted;
import org.gridwrit.docket.view.Views;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// 案件清单 All cases of the court.
@Controller
class DocketController {
    private final CaseFiles files;
    private final Views views;
    private final Choices choices;
    private final Outlook outlook;

    DocketController(CaseFiles files, Views views, Choices choices, Outlook outlook) {
        this.files = files;
        this.views = views;
        this.choices = choices;
        this.outlook = outlook;
    }

    /// Whoever asks for nothing gets the own usual view, or an officer the own cases; `?all` asks for everything.
    @GetMapping("/console")
    String docket(Actor actor, @ModelAttribute Wanted asked, HttpServletRequest request, Model model) {
        var saved = views.list(actor);
        var nothing = request.getQueryString() == null;
        if (nothing) {
            var usual = saved.stream().filter(it -> it.own() && it.usual()).findFirst();
            if (usual.isPresent()) return "redirect:/console?" + usual.get().address();
        }
        var whose = outlook.of(actor);
        var open = nothing && asked.query().isEmpty();
        var wanted = open && whose == Whose.MINE ? asked.ofOfficer(actor.name()) : asked;
        var filter = wanted.filter(actor);
        model.addAttribute("filter", filter);
        model.addAttribute("found", files.browse(actor, filter, wanted.cursor()));
        model.addAttribute("after", wanted.cursor());
        model.addAttribute("whose", actor.name().equals(filter.officer()) ? Whose.MINE : Whose.COURT);
        model.addAttribute("switches", actor.role() == Role.OFFICER);
        model.addAttribute("wanted", wanted);
        model.addAttribute("views", saved);
        model.addAttribute("view", request.getParameter("view"));
        choices.put(model, actor, filter);
        return "docket/docket";
    }
}
