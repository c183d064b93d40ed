package org.gridwrit.task.desk;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class DeskApi {
    private final Desk desk;

    DeskApi(Desk desk) {
        this.desk = desk;
    }

    record SightingOutcome(@Nullable String words) {}

    record DeskMinutes(int minutes) {}

    @Operation(summary = "执行110 · Sightings of watched persons, unanswered ones first")
    @GetMapping("/sightings")
    List<Sighting> list(Actor actor) {
        return desk.list(actor, false);
    }

    @Operation(summary = "知悉行踪线索 · Answer for a sighting")
    @PutMapping("/sightings/{id}/acknowledgement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(Actor actor, @PathVariable Id id) {
        desk.acknowledge(actor, id);
    }

    @Operation(summary = "记录处置 · What was done about a sighting")
    @PutMapping("/sightings/{id}/outcome")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void done(Actor actor, @PathVariable Id id, @RequestBody SightingOutcome body) {
        desk.done(actor, id, body.words() == null ? "" : body.words());
    }

    @Operation(summary = "应答时限 · Minutes within which the own court's desk answers")
    @PutMapping("/sightings/answer-within")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(Actor actor, @RequestBody DeskMinutes body) {
        desk.set(actor, body.minutes());
    }
}
