package org.gridwrit.task.board;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/board")
class BoardApi {
    private final Board board;
    private final Divisions divisions;

    BoardApi(Board board, Divisions divisions) {
        this.board = board;
        this.divisions = divisions;
    }

    @Operation(summary = "调度板 · What is open and vacant in the divisions below a city or county")
    @GetMapping("/{code}/places")
    List<Board.BoardPlace> places(Actor actor, @PathVariable String code) {
        var division = divisions.named(code);
        if (division.level() != DivisionLevel.CITY && division.level() != DivisionLevel.COUNTY) {
            throw new Refusal("board.no-places", division.name());
        }
        return board.places(actor, division);
    }

    @Operation(summary = "调度板 · Who has what on hand in a township; the list is on the trail")
    @GetMapping("/{code}/hands")
    Board.Hands hands(Actor actor, @PathVariable String code) {
        var division = divisions.named(code);
        if (division.level() != DivisionLevel.TOWNSHIP) throw new Refusal("board.no-township", division.name());
        return board.hands(actor, division);
    }
}
