package org.gridwrit.grid;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Grid workers, for programs.
@RestController
@RequestMapping("/api/v1/workers")
class WorkerController {
    private final Workers workers;

    WorkerController(Workers workers) {
        this.workers = workers;
    }

    @Operation(summary = "网格员 · Workers of a township")
    @GetMapping
    List<Worker> list(Actor actor, @RequestParam String township) {
        if (!township.matches("[0-9]{9}")) throw new Refusal("division.unknown", township);
        return workers.inTownship(actor.scope(), township);
    }

    @Operation(summary = "增加网格员 · Add a worker")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Worker add(Actor actor, @RequestBody NewWorker worker) {
        return workers.add(actor, worker);
    }
}
