package org.gridwrit.task.upload;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gridwrit.access.Actor;
import org.gridwrit.evidence.EvidenceFiles;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a worker brought, for the court. Each look is on the trail of the task.
@Controller
class ConsoleFilesController {
    private final EvidenceFiles files;
    private final Brought brought;
    private final FileContents contents;

    ConsoleFilesController(EvidenceFiles files, Brought brought, FileContents contents) {
        this.files = files;
        this.brought = brought;
        this.contents = contents;
    }

    /// What the page of a task asks for.
    @GetMapping("/console/tasks/{id}/files")
    String ofTask(Actor actor, @PathVariable Id id, Model model) {
        model.addAttribute("brought", brought.of(actor, id));
        return "task/files :: files";
    }

    @GetMapping("/console/files/{id}")
    void show(Actor actor, @PathVariable Id id, HttpServletResponse response) throws IOException {
        contents.write(actor, files.look(actor, id), response);
    }

    @GetMapping("/console/files/{id}/thumbnail")
    void small(Actor actor, @PathVariable Id id, HttpServletResponse response) throws IOException {
        contents.writeSmall(actor, files.look(actor, id), response);
    }
}
