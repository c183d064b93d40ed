package org.gridwrit.task.alarm;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/alarms")
class AlarmApi {
    private final Alarms alarms;

    AlarmApi(Alarms alarms) {
        this.alarms = alarms;
    }

    @Operation(summary = "安全求助 · Safety alarms that nobody has answered for")
    @GetMapping
    List<Alarm> waiting(Actor actor) {
        return alarms.waiting(actor);
    }

    @Operation(summary = "知悉安全求助 · Answer for having seen a safety alarm")
    @PutMapping("/{id}/acknowledgement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(Actor actor, @PathVariable Id id) {
        alarms.acknowledge(actor, id);
    }
}
