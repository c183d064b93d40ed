package org.gridwrit.task.field.app;

import jakarta.servlet.http.HttpServletResponse;
import java.util.SortedMap;
import org.gridwrit.identity.Embedders;
import org.gridwrit.web.SecurityHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// 嵌入 The same shell for the frame of a platform; `docs/embedding.md`. It is for anybody, because a frame of another
/// site
/// shows no cookie, and says nothing about anybody.
@Controller
class EmbeddedController {
    private final AppShell shell;
    private final Embedders embedders;

    EmbeddedController(AppShell shell, Embedders embedders) {
        this.shell = shell;
        this.embedders = embedders;
    }

    @GetMapping("/embedded")
    String shell(Model model, HttpServletResponse response) {
        response.setHeader(SecurityHeaders.POLICY_NAME, SecurityHeaders.framedBy(embedders.origins()));
        model.addAttribute("embedders", String.join(" ", embedders.origins()));
        return shell.show(model, response, "/embedded/words/");
    }

    @GetMapping("/embedded/words/{language:zh|en|za}")
    @ResponseBody
    ResponseEntity<SortedMap<String, String>> words(
            @PathVariable String language, @RequestParam(required = false) @Nullable String v) {
        return shell.words(language, v);
    }
}
