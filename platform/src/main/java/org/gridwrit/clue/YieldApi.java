package org.gridwrit.clue;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class YieldApi {
    private final ClueLists lists;
    private final Clues clues;

    YieldApi(ClueLists lists, Clues clues) {
        this.lists = lists;
        this.clues = clues;
    }

    @Operation(summary = "线索成效 · What clues bring, by kind, town and source")
    @GetMapping("/clues/yield")
    Yields yields(Actor actor) {
        return Yields.of(lists.tallies(actor));
    }

    @Operation(summary = "下一项建议 · What to ask a grid worker for next in a case, and the figures that say so")
    @GetMapping("/cases/{id}/next-tasks")
    List<NextTask> next(Actor actor, @PathVariable Id id) {
        return NextTask.propose(lists.tallies(actor), clues.look(actor, id).kinds());
    }
}
