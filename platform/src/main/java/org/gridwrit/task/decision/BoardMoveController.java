package org.gridwrit.task.decision;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 改派 From the board: seen before it is done, and undone with one press after.
@Controller
class BoardMoveController {
    private final BoardMoves moves;
    private final Divisions divisions;
    private final Keys keys;

    BoardMoveController(BoardMoves moves, Divisions divisions, Keys keys) {
        this.moves = moves;
        this.divisions = divisions;
        this.keys = keys;
    }

    /// @param worker who it was dropped on; absent for choosing
    @GetMapping({"/console/board/move", "/township/board/move"})
    String preview(
            Actor actor, @RequestParam Id task, @RequestParam(required = false) @Nullable Id worker, Model model) {
        var preview = moves.preview(actor, task);
        var village = preview.task().villageCode();
        model.addAttribute("task", preview.task());
        model.addAttribute("from", preview.from());
        model.addAttribute("choices", preview.choices());
        model.addAttribute("township", divisions.named(village.substring(0, 9)));
        model.addAttribute("chosen", worker == null ? null : worker.uuid());
        model.addAttribute("place", place(actor));
        model.addAttribute("command", keys.next());
        return "task/board-move";
    }

    @PostMapping({"/console/board/move", "/township/board/move"})
    String move(
            Actor actor,
            @RequestParam Id task,
            @RequestParam UUID command,
            @RequestParam Id grid,
            @RequestParam(required = false) @Nullable Id worker,
            @RequestParam String reason,
            RedirectAttributes flash) {
        var moved = moves.move(actor, task, command, grid, worker, reason);
        var before = moved.before();
        var from = before.worker();
        if (moved.successor() != null) {
            flash.addFlashAttribute("moved", moved.successor().toString());
            flash.addFlashAttribute("undoGrid", before.grid().toString());
            if (worker != null && from != null) flash.addFlashAttribute("undoWorker", from.toString());
            flash.addFlashAttribute("command", keys.next().toString());
        }
        return "redirect:/" + place(actor) + "/board?at=" + before.villageCode().substring(0, 9);
    }

    private static String place(Actor actor) {
        return actor.role() == Role.DISPATCHER ? "township" : "console";
    }
}
