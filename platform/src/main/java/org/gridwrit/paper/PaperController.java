package org.gridwrit.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 文书 The page of one version: a draft is written on the left and seen on the right, what was issued is read.
@Controller
@RequestMapping("/console/papers/{id}")
class PaperController {
    private final Papers papers;
    private final DraftPage page;

    PaperController(Papers papers, DraftPage page) {
        this.papers = papers;
        this.page = page;
    }

    @GetMapping
    String show(Actor actor, @PathVariable Id id, Model model) {
        var it = papers.open(actor, id);
        page.show(actor, it, model);
        return it.isDraft() ? "paper/draft" : "paper/paper";
    }

    /// Sent while somebody types; the answer is what it looks like.
    @PostMapping("/words")
    String write(
            Actor actor,
            @PathVariable Id id,
            @RequestParam String words,
            @RequestParam(required = false) @Nullable Integer revision,
            Model model) {
        try {
            page.show(papers.write(actor, id, words, revision), model);
        } catch (Refusal refusal) {
            if (!DraftPage.isWrittenMeanwhile(refusal)) throw refusal;
            page.show(papers.named(actor, id), model);
            model.addAttribute("other", refusal);
        }
        model.addAttribute("answer", true);
        return "paper/draft :: preview";
    }

    @GetMapping("/pdf")
    void pdf(Actor actor, @PathVariable Id id, HttpServletResponse response) throws IOException {
        var printed = papers.print(actor, id);
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.inline()
                        .filename(printed.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(printed.pdf().length);
        response.getOutputStream().write(printed.pdf());
    }
}
