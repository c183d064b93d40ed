package org.gridwrit.docket;

import jakarta.servlet.http.HttpServletRequest;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFiles;
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

    DocketController(CaseFiles files, Views views, Choices choices) {
        this.files = files;
        this.views = views;
        this.choices = choices;
    }

    /// Whoever asks for nothing gets the own usual view; `?all` asks for everything.
    @GetMapping("/console")
    String docket(Actor actor, @ModelAttribute Wanted wanted, HttpServletRequest request, Model model) {
        var saved = views.list(actor);
        if (request.getQueryString() == null) {
            var usual = saved.stream().filter(it -> it.own() && it.usual()).findFirst();
            if (usual.isPresent()) return "redirect:/console?" + usual.get().address();
        }
        var filter = wanted.filter(actor);
        model.addAttribute("filter", filter);
        model.addAttribute("found", files.browse(actor, filter, wanted.cursor()));
        model.addAttribute("after", wanted.cursor());
        model.addAttribute("wanted", wanted);
        model.addAttribute("views", saved);
        model.addAttribute("view", request.getParameter("view"));
        choices.put(model, actor, filter);
        return "docket/docket";
    }
}
