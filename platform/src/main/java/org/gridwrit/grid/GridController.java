package org.gridwrit.grid;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.division.Division;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Grids and who is on duty in them, for programs.
@RestController
@RequestMapping("/api/v1/grids")
class GridController {
    private static final int PAGE = 100;

    private final Grids grids;

    GridController(Grids grids) {
        this.grids = grids;
    }

    /// @param worker key as in URLs
    record Appointment(String worker, LocalDate from) {}

    /// @param within city (4 digits) or any division below it
    @Operation(summary = "网格 · Grids of a division and who is on duty")
    @GetMapping
    Page<GridOnDuty> list(
            Actor actor,
            @RequestParam String within,
            @RequestParam(defaultValue = "false") boolean vacant,
            @RequestParam @Nullable String after) {
        var city = city(within);
        return vacant
                ? grids.vacant(actor.scope(), city, within, after, PAGE)
                : grids.list(actor.scope(), city, within, after, PAGE);
    }

    @Operation(summary = "一个网格 · One grid and who is on duty")
    @GetMapping("/{id}")
    GridOnDuty show(Actor actor, @PathVariable Id id) {
        return grids.onDuty(actor.scope(), id);
    }

    @Operation(summary = "覆盖情况 · Held and vacant grids of each division directly below")
    @GetMapping("/coverage")
    List<Coverage> coverage(Actor actor, @RequestParam String within) {
        if (!within.matches("[0-9]{4}|[0-9]{6}|[0-9]{9}")) throw new Refusal("division.unknown", within);
        return grids.coverage(actor.scope(), within);
    }

    @Operation(summary = "到岗 · Put a worker in charge of a grid")
    @PutMapping("/{id}/post")
    GridOnDuty appoint(Actor actor, @PathVariable Id id, @RequestBody Appointment appointment) {
        grids.appoint(actor, id, Id.valueOf(appointment.worker()), appointment.from());
        return grids.onDuty(actor.scope(), id);
    }

    @Operation(summary = "离岗 · End the current post")
    @DeleteMapping("/{id}/post")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endPost(Actor actor, @PathVariable Id id, @RequestParam LocalDate lastDay) {
        grids.endPost(actor, id, lastDay);
    }

    private static String city(String within) {
        if (!within.matches("[0-9]{4,12}")) throw new Refusal("division.unknown", within);
        return Division.cityOf(within);
    }
}
