package org.gridwrit.clue;

import io.swagger.v3.oas.annotations.Operation;
import org.gridwrit.access.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class YieldApi {
    private final ClueLists lists;

    YieldApi(ClueLists lists) {
        this.lists = lists;
    }

    @Operation(summary = "线索成效 · What clues bring, by kind, town and source")
    @GetMapping("/clues/yield")
    Yields yields(Actor actor) {
        return Yields.of(lists.tallies(actor));
    }
}
