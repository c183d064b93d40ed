package org.gridwrit.operation.survey;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.operation.law.Surroundings.Line;
import org.gridwrit.shared.Id;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// 住所地周边财产调查 What was looked at, what was found, what is missing.
@Controller
class SurveyController {
    private final Surveys surveys;
    private final CaseFiles cases;
    private final MessageSource messages;

    SurveyController(Surveys surveys, CaseFiles cases, MessageSource messages) {
        this.surveys = surveys;
        this.cases = cases;
        this.messages = messages;
    }

    @GetMapping("/console/cases/{id}/surroundings")
    String page(Actor actor, @PathVariable Id id, Model model) {
        var file = cases.look(actor, id);
        var lines = surveys.of(actor, id);
        model.addAttribute("file", file);
        model.addAttribute("lines", lines);
        model.addAttribute("gaps", gaps(lines));
        model.addAttribute("open", lines.stream().filter(Line::isOpen).toList());
        model.addAttribute(
                "mine",
                actor.role() != Role.PRESIDENT
                        && file.court().equals(actor.court())
                        && file.state().open());
        return "operation/surroundings";
    }

    /// In the reader's language, for the form of the commission.
    private String gaps(List<Line> lines) {
        return lines.stream()
                .filter(Line::isOpen)
                .map(it -> messages.getMessage("operation.item." + it.item(), null, LocaleContextHolder.getLocale()))
                .collect(Collectors.joining("、"));
    }

    @Operation(summary = "住所地周边财产调查 · What was looked at around the debtor's home, item by item")
    @GetMapping("/api/v1/cases/{id}/surroundings")
    @ResponseBody
    List<Line> list(Actor actor, @PathVariable Id id) {
        cases.look(actor, id);
        return surveys.of(actor, id);
    }
}
