package org.gridwrit.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.shared.Download;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 导出卷宗 Asked for with a reason and a fresh proof of who asks.
@Controller
class DossierController {
    private final Dossiers dossiers;
    private final DossierFile files;
    private final CaseFiles cases;

    DossierController(Dossiers dossiers, DossierFile files, CaseFiles cases) {
        this.dossiers = dossiers;
        this.files = files;
        this.cases = cases;
    }

    @StepUp
    @GetMapping("/console/cases/{id}/dossier")
    String page(Actor actor, @PathVariable Id id, Model model) {
        model.addAttribute("file", cases.look(actor, id));
        model.addAttribute("purposes", ExportPurpose.values());
        return "dossier/export";
    }

    @StepUp
    @PostMapping("/console/cases/{id}/dossier")
    void export(
            Actor actor,
            @PathVariable Id id,
            @RequestParam ExportPurpose purpose,
            @RequestParam String words,
            HttpServletResponse response)
            throws IOException {
        var dossier = dossiers.export(actor, id, purpose, words);
        // Laid out before the first byte goes out: a refusal is still a page.
        var pages = files.pages(dossier);
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", disposition(dossier));
        response.setHeader("Cache-Control", "no-store");
        files.write(dossier, pages, response.getOutputStream());
    }

    private static String disposition(Dossier dossier) {
        return Download.as(dossier.file().number() + "-密封卷宗.zip");
    }
}
