package org.gridwrit.task.board;

import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// From the city to the county, the township, and the people and tasks of it.
@Controller
class BoardController {
    private final Board board;
    private final BoardMap map;
    private final Divisions divisions;

    BoardController(Board board, BoardMap map, Divisions divisions) {
        this.board = board;
        this.map = map;
        this.divisions = divisions;
    }

    /// @param at code of a division; absent for the own city or township
    @GetMapping({"/console/board", "/township/board"})
    String show(Actor actor, @RequestParam(required = false) @Nullable String at, Model model) {
        var ofTownship = actor.role() == Role.DISPATCHER;
        var home = ofTownship ? actor.division() : actor.city().substring(0, 4);
        var asked = divisions.named(at == null || at.length() < home.length() ? home : at);
        var shown = asked.level() == DivisionLevel.VILLAGE
                ? divisions.named(asked.code().substring(0, 9))
                : asked;
        model.addAttribute("division", shown);
        model.addAttribute("place", ofTownship ? "township" : "console");
        model.addAttribute(
                "up", shown.code().equals(home) || shown.parent() == null ? null : divisions.named(shown.parent()));
        model.addAttribute("today", board.today());
        if (shown.level() == DivisionLevel.TOWNSHIP) {
            model.addAttribute("hands", board.hands(actor, shown));
            return "task/board-township";
        }
        var places = board.places(actor, shown);
        model.addAttribute("places", places);
        model.addAttribute("map", shown.level() == DivisionLevel.CITY ? map.of(shown.code(), places) : null);
        return "task/board";
    }
}
