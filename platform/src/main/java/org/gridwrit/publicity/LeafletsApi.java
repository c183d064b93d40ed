package org.gridwrit.publicity;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Set;
import org.gridwrit.publicity.Material.Paragraph;
import org.gridwrit.task.TaskKind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The leaflets for a phone, which keeps them to read out where there is no signal. They say nothing about anybody.
@RestController
class LeafletsApi {
    private final Leaflets leaflets;

    LeafletsApi(Leaflets leaflets) {
        this.leaflets = leaflets;
    }

    /// @param kinds of tasks on which it is of use
    record PhoneLeaflet(String key, String title, Set<TaskKind> kinds, List<Paragraph> paragraphs) {}

    @Operation(summary = "随身读物 · The leaflets the program comes with, for a phone to keep")
    @GetMapping("/api/v1/field/leaflets")
    List<PhoneLeaflet> leaflets() {
        return leaflets.all().stream()
                .map(it -> new PhoneLeaflet(it.key(), it.title(), it.topic().kinds(), it.paragraphs()))
                .toList();
    }
}
