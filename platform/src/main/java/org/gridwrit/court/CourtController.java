package org.gridwrit.court;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Collection;
import org.gridwrit.access.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Courts and what they decided about dispatch, for programs.
@RestController
@RequestMapping("/api/v1/courts")
class CourtController {
    private final Courts courts;

    CourtController(Courts courts) {
        this.courts = courts;
    }

    @Operation(summary = "法院 · Courts and their case-number codes")
    @GetMapping
    Collection<Court> list() {
        return courts.all();
    }

    @Operation(summary = "一个法院 · One court")
    @GetMapping("/{code}")
    Court show(@PathVariable String code) {
        return courts.named(code);
    }

    @Operation(summary = "派发方式 · How a court dispatches")
    @GetMapping("/{code}/dispatch-policy")
    DispatchPolicy policy(@PathVariable String code) {
        return courts.policy(code);
    }

    @Operation(summary = "设定派发方式 · Set how a court dispatches")
    @PutMapping("/{code}/dispatch-policy")
    DispatchPolicy setPolicy(Actor actor, @PathVariable String code, @RequestBody DispatchPolicy policy) {
        courts.setPolicy(actor, code, policy);
        return courts.policy(code);
    }
}
