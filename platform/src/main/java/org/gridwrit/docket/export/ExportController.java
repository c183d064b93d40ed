package org.gridwrit.docket.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.casefile.search.Wanted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asked for with a reason and a fresh proof of who asks; the filters are those of the list.
@Controller
class ExportController {
    private final Exports exports;
    private final ExportFile file;

    ExportController(Exports exports, ExportFile file) {
        this.exports = exports;
        this.file = file;
    }

    @StepUp
    @GetMapping("/console/exports")
    String page(@ModelAttribute Wanted wanted, Model model) {
        model.addAttribute("query", wanted.query());
        model.addAttribute("most", Exports.MOST);
        return "docket/export";
    }

    @StepUp
    @PostMapping("/console/exports")
    void export(
            Actor actor,
            @ModelAttribute Wanted wanted,
            @RequestParam String reason,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        file.send(exports.take(actor, wanted.filter(actor), reason), response, locale);
    }
}
