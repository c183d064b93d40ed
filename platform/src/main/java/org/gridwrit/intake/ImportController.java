package org.gridwrit.intake;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 导入 The pages on which a court hands in its dockets and sees what became of them.
@Controller
@RequestMapping("/console/imports")
class ImportController {
    private static final int SHOWN = 200;

    private final Dockets dockets;
    private final Uploaded uploaded;

    ImportController(Dockets dockets, Uploaded uploaded) {
        this.dockets = dockets;
        this.uploaded = uploaded;
    }

    /// 退回行 as the page shows it.
    record Line(int row, List<String> faults) {}

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) @Nullable UUID before, Model model) {
        model.addAttribute("found", dockets.list(actor.scope(), actor.city(), before));
        model.addAttribute("before", before);
        return "intake/imports";
    }

    @PostMapping
    String upload(Actor actor, @RequestParam MultipartFile file, RedirectAttributes flash) {
        try {
            return "redirect:/console/imports/" + uploaded.take(actor, actor.court(), file);
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", refusal);
            return "redirect:/console/imports";
        }
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable Id id, Model model, Locale locale) {
        model.addAttribute("batch", dockets.named(actor.scope(), id));
        model.addAttribute(
                "lines",
                dockets.browseRejects(actor, id, 0, SHOWN).stream()
                        .map(it -> new Line(
                                it.row(), dockets.words(it, locale).lines().toList()))
                        .toList());
        return "intake/import";
    }

    /// The part of the page that changes while the file is read; htmx asks for it every second.
    @GetMapping("/{id}/progress")
    String progress(Actor actor, @PathVariable Id id, Model model) {
        model.addAttribute("batch", dockets.named(actor.scope(), id));
        return "intake/progress :: progress";
    }

    @PostMapping("/{id}/resumption")
    String resume(Actor actor, @PathVariable Id id) {
        dockets.resume(actor, id);
        return "redirect:/console/imports/" + id;
    }
}
