package org.gridwrit.intake.routing;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// 疑难地址 for programs of courts and townships.
@RestController
@RequestMapping("/api/v1")
class RouteApi {
    private final Routes routes;
    private final Divisions divisions;

    RouteApi(Routes routes, Divisions divisions) {
        this.routes = routes;
        this.divisions = divisions;
    }

    @Operation(summary = "疑难地址 · Doubtful addresses with their candidates")
    @GetMapping("/routes")
    Page<RouteView> open(Actor actor, @RequestParam(required = false) @Nullable UUID after) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT, Role.DISPATCHER);
        var found = routes.browse(actor, null, after);
        return new Page<>(
                found.rows().stream()
                        .map(it -> RouteView.of(it, divisions, actor))
                        .toList(),
                found.next());
    }

    /// @param code twelve digits of the village the address lies in
    @Operation(summary = "选定村（社区） · Say which village an address lies in")
    @PutMapping("/routes/{id}/village/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void settle(Actor actor, @PathVariable Id id, @PathVariable String code) {
        routes.settle(actor, id, code);
    }

    @Operation(summary = "无法定位 · Give an address up")
    @PostMapping("/routes/{id}/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(Actor actor, @PathVariable Id id) {
        routes.dismiss(actor, id);
    }
}
